package nl.wieg.immunisation.doses;

import java.time.LocalDate;
import nl.wieg.people.PersonId;
import nl.wieg.shared.MunicipalityCode;

/**
 * A dose that we gave before our register began.
 *
 * @param kind code of the schedule or of an earlier one
 * @param lot as on the box
 */
public record DoseBefore(
        PersonId person,
        String kind,
        LocalDate givenOn,
        String lot,
        MunicipalityCode municipality,
        String programme,
        String setting) {}
