package nl.wieg.immunisation.doses;

import java.time.Instant;
import java.time.LocalDate;
import nl.wieg.people.PersonId;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One version of a dose.
 *
 * @param kind code of the schedule or of an earlier one, as the lot says where it is known; {@code OVERIG} for what no schedule knows
 * @param givenOn the day in the zone of the region; of a dose that was not given the day of the visit
 * @param givenAt the moment, where it is known
 * @param product code, as the lot says; null when the lot is not known
 * @param lot as on the box; null when it is not known
 * @param doseNumber as its performer counted; null when nobody did
 * @param performer name of who gave it; null for other organisations
 * @param place where it was given
 * @param recordedBy name of who recorded this version
 */
public record Dose(
        DoseId id,
        int version,
        PersonId person,
        Outcome outcome,
        String kind,
        LocalDate givenOn,
        @Nullable Instant givenAt,
        @Nullable String product,
        @Nullable String lot,
        @Nullable Integer doseNumber,
        @Nullable String performer,
        @Nullable String place,
        MunicipalityCode municipality,
        String programme,
        String setting,
        Instant recordedAt,
        String recordedBy,
        DoseDetail detail) {}
