package nl.wieg.intake;

/**
 * A record in quarantine with the text as it was sent.
 *
 * @param personal whether people can be recognised in the text
 */
public record QuarantineDetail(QuarantineSummary summary, boolean personal, String text) {}
