package nl.wieg.people;

import java.time.LocalDate;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom we did not know yet.
 *
 * @param bsn null for a newborn or a parent without one
 * @param language code of ISO 639-1
 */
public record NewPerson(
        @Nullable Bsn bsn,
        Identity identity,
        @Nullable LocalDate birthDate,
        MunicipalityCode municipality,
        String language,
        boolean secretAddress) {}
