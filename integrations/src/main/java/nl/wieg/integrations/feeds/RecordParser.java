package nl.wieg.integrations.feeds;

import nl.wieg.intake.IntakeRecord;

/** Makes a record of one source out of its fields, or refuses it. */
@FunctionalInterface
public interface RecordParser {

    IntakeRecord parse(Fields fields) throws RefusedRecord;
}
