package nl.wieg.keyfigures;

import java.util.List;

/**
 * What a run was counted from, and what it changed.
 *
 * @param first there was no result of the year before it
 * @param changed codes of the figures that differ from the result before it
 */
public record RunOutcome(RunId id, long deliveries, long records, boolean first, List<String> changed) {}
