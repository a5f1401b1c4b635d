package nl.wieg.people;

import java.time.LocalDate;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One person, as those may see who care for them.
 *
 * @param address null when it is secret or not known
 * @param maskedBsn its last digits; null when there is none
 */
public record PersonRecord(
        PersonId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        MunicipalityCode municipality,
        @Nullable Address address,
        boolean secretAddress,
        @Nullable String maskedBsn) {}
