package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.Optional;

/** One version of one record of a source, as far as what can go wrong with it on its way is concerned. */
interface SourceRecord<R extends SourceRecord<R>> {

    /** The day it is sent if nothing holds it up; for most sources the day of the event. */
    LocalDate day();

    R withVersion(int version);

    /** The same event as it was first, and wrongly, recorded: never with the same content. */
    R earlier(Region region, Dice dice);

    /** The same record withdrawn; empty for a source that withdraws nothing. */
    default Optional<R> lapsed() {
        return Optional.empty();
    }
}
