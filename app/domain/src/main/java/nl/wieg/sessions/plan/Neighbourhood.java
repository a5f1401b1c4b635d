package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Areas with children that reach the same locations; all by their place in the instance.
 *
 * @param dates on which a session could be held there
 */
public record Neighbourhood(List<Integer> areas, SortedSet<Integer> locations, Set<LocalDate> dates) {

    /** On how many dates there must be a session. */
    int wanted(int minChoices) {
        return Math.min(minChoices, dates.size());
    }
}
