package nl.wieg.intake;

import java.util.List;

/** Some records in quarantine, the newest first, out of so many. */
public record QuarantinePage(List<QuarantineSummary> records, long total) {}
