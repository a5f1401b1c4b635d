package nl.wieg.keyfigures;

import java.util.List;

/**
 * A year, the year before it as far as it can be compared, and the years to choose from.
 *
 * @param years the newest first
 */
public record YearAtAGlance(YearResult now, YearResult before, List<Integer> years) {}
