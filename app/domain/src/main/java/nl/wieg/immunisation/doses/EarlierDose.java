package nl.wieg.immunisation.doses;

import java.time.LocalDate;
import nl.wieg.shared.MunicipalityCode;

/**
 * A dose as the earlier register sent it.
 *
 * @param key its number there
 * @param version of its record there
 * @param lapsed withdrawn there
 * @param dossier the number of the file it is in; one file can hold many
 * @param vaccine a kind, or any text outside the national programme
 * @param lot as it was typed
 */
public record EarlierDose(
        String key,
        long version,
        boolean lapsed,
        String dossier,
        LocalDate birthDate,
        MunicipalityCode municipality,
        LocalDate givenOn,
        String vaccine,
        String lot,
        String programme,
        String setting) {}
