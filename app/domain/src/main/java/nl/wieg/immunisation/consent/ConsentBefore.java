package nl.wieg.immunisation.consent;

import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;

/** What one of the family answered for this person, before our register began. */
public record ConsentBefore(PersonId person, ConsentPurpose purpose, Decision decision, Said said) {

    /**
     * Checks who answered.
     *
     * @throws WrongInput if a professional did
     */
    public ConsentBefore {
        if (said.relation() == Relation.PROFESSIONAL) {
            throw new WrongInput("Toestemming geeft iemand zelf, of wie het gezag heeft.");
        }
    }
}
