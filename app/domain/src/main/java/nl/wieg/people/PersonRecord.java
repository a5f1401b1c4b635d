package nl.wieg.people;

import java.time.LocalDate;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One person, as those may see who care for them.
 *
 * @param registered false when we know no more than a dossier of the earlier register; then the name is empty
 * @param address null when it is secret or not known
 * @param secretAddress whether theirs is, or that of a parent, a child, a brother or sister, or who has authority together with them
 * @param maskedBsn its last digits; null when there is none
 * @param keepFrom the day from which the years of keeping run; null while no medical content is known
 * @param leftOn the day on which they moved out of the region; null while they live here
 */
public record PersonRecord(
        PersonId id,
        PersonKind kind,
        boolean registered,
        PersonName name,
        @Nullable LocalDate birthDate,
        MunicipalityCode municipality,
        @Nullable Address address,
        boolean secretAddress,
        @Nullable String maskedBsn,
        String language,
        @Nullable Contact contact,
        @Nullable School school,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate keepFrom) {}
