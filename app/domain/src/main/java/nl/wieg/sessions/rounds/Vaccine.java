package nl.wieg.sessions.rounds;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can be offered in a round.
 *
 * @param kind of the schedule
 * @param doses by number, given as one offer
 */
public record Vaccine(String kind, SortedSet<Integer> doses) {

    public Vaccine {
        doses = new TreeSet<>(doses);
    }
}
