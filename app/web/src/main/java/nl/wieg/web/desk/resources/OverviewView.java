package nl.wieg.web.desk.resources;

import java.util.List;

/** The resources at a glance. */
public record OverviewView(List<Count> counts, List<Line> concerns, boolean mayChange) {

    /**
     * How many there are of a kind.
     *
     * @param key of its words
     * @param outOfUse in words; empty when all are in use
     */
    public record Count(String key, String address, String number, String outOfUse) {}

    /** Something to see to, in words, and where. */
    public record Line(String text, String address) {}
}
