package nl.wieg.immunisation.doses;

import java.time.LocalDate;
import nl.wieg.people.PersonId;
import nl.wieg.shared.MunicipalityCode;

/**
 * A version of a dose, as it is counted: says nobody's name.
 *
 * @param person only to go on from, never to pass on
 * @param counts whether we gave it; withdrawn when not
 * @param origin its number in the earlier register; empty for what was recorded here
 */
public record CountableDose(
        PersonId person,
        DoseId id,
        int version,
        LocalDate givenOn,
        MunicipalityCode municipality,
        String kind,
        String programme,
        String setting,
        boolean counts,
        String origin) {}
