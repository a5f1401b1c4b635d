package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a deferral by one of the family for this person, of before our register began.
 *
 * @param kind what it is about, also one that is no longer in the schedule, or {@code *} for all
 * @param until the first day on which it no longer holds; null for an objection
 */
public record HoldBefore(
        PersonId person,
        HoldSort sort,
        String kind,
        @Nullable LocalDate until,
        Said said) {

    /**
     * Checks that it is one of these.
     *
     * @throws WrongInput if a professional said it, a contraindication included, or a deferral does not end after it began
     */
    public HoldBefore {
        if (said.relation() == Relation.PROFESSIONAL || sort == HoldSort.CONTRAINDICATION) {
            throw new WrongInput("Bezwaar of uitstel komt van iemand zelf, of van wie het gezag heeft.");
        }
        if (sort == HoldSort.DEFERRAL && (until == null || !until.isAfter(said.on()))) {
            throw new WrongInput("Het uitstel moet later eindigen dan het begint.");
        }
    }

    public static HoldBefore objection(PersonId person, String kind, Said said) {
        return new HoldBefore(person, HoldSort.OBJECTION, kind, null, said);
    }

    public static HoldBefore deferral(PersonId person, String kind, LocalDate until, Said said) {
        return new HoldBefore(person, HoldSort.DEFERRAL, kind, until, said);
    }
}
