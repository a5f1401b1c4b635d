package nl.wieg.sessions.rounds;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wieg.immunisation.unprotected.Cohorts;

/**
 * One vaccine for birth years.
 *
 * @param kind of the schedule
 * @param doses by number; a child comes for the first of them that it misses
 * @param firstYear of birth, included
 * @param lastYear of birth, included
 * @param catchUp whether it is for who was offered it before
 */
public record Offer(String kind, SortedSet<Integer> doses, int firstYear, int lastYear, boolean catchUp) {

    public Offer {
        doses = new TreeSet<>(doses);
    }

    /** Each birth year. */
    public List<Integer> birthYears() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    public Cohorts cohorts() {
        return new Cohorts(kind, doses, firstYear, lastYear);
    }

    boolean meets(Offer other) {
        return kind.equals(other.kind) && firstYear <= other.lastYear && other.firstYear <= lastYear;
    }

    String dosesInData() {
        return doses.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
