package nl.wieg.sessions;

import java.util.List;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.shared.Seal;

/**
 * What an absence asks for: each session that it touches, with what can be done about it, and each group day. Worked out, not done.
 *
 * @param cases in order of time
 * @param groupDays that cannot be held, in order of time
 */
public record Repair(Absence absence, List<Case> cases, List<LostGroupDay> groupDays) {

    public Repair {
        cases = List.copyOf(cases);
        groupDays = List.copyOf(groupDays);
    }

    /** By which is seen that nothing changed between looking and doing. */
    public String seal() {
        return Seal.of(toString());
    }

    /**
     * A session that is touched.
     *
     * @param booked children who have a place in it
     * @param remedies what can be done, the best first; never empty
     */
    public record Case(Session session, int booked, List<Remedy> remedies) {

        public Case {
            remedies = List.copyOf(remedies);
        }
    }

    /**
     * A group day that cannot be held.
     *
     * @param booked children who have a place in it
     */
    public record LostGroupDay(GroupDay day, int booked) {}
}
