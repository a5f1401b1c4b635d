package nl.wieg.sessions;

import java.util.List;
import nl.wieg.shared.Seal;

/**
 * What an absence asks for: each session that it touches, with what can be done about it. Worked out, not done.
 *
 * @param cases in order of time
 */
public record Repair(Absence absence, List<Case> cases) {

    public Repair {
        cases = List.copyOf(cases);
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
}
