package nl.wieg.demo.oracle;

import java.util.List;

/** What came of asking a REST source. */
public sealed interface RestHarvest {

    /** No address was given: nothing was asked. */
    record NotAsked() implements RestHarvest {}

    /**
     * Everything came, as many as the source said.
     *
     * @param items the raw JSON of each item in the order of pages and of the items in them, rubbish included
     */
    record Complete(List<String> items) implements RestHarvest {}

    /** The source kept failing, or never gave as many as it said. */
    record Incomplete() implements RestHarvest {}
}
