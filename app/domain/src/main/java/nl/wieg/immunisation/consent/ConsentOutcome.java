package nl.wieg.immunisation.consent;

import java.util.List;
import nl.wieg.people.PersonId;

/**
 * What consent says about a dose.
 *
 * @param toAsk whose word is still wanted; nobody's unless the verdict is {@link Verdict#ASK}
 */
public record ConsentOutcome(Verdict verdict, List<PersonId> toAsk) {

    public ConsentOutcome {
        toAsk = List.copyOf(toAsk);
    }

    static ConsentOutcome of(Verdict verdict) {
        return new ConsentOutcome(verdict, List.of());
    }

    /** For one of the family: whether they are asked themselves, not who else is. */
    ConsentOutcome seenBy(PersonId person) {
        return new ConsentOutcome(verdict, toAsk.contains(person) ? List.of(person) : List.of());
    }
}
