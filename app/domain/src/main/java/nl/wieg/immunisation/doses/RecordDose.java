package nl.wieg.immunisation.doses;

import java.time.Instant;
import nl.wieg.people.PersonId;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A dose to record, as somebody filled it in.
 *
 * @param id chosen by the form, so that sending it twice records it once
 * @param kind as typed; the lot decides where it is known
 * @param lot as typed; may be empty for a dose that we did not give
 * @param performer name of who gave it; null for other organisations
 * @param programme RVP, HPV18PLUS or OVERIG
 * @param setting GROEP, KLEINSCHALIG, INHAAL or CB_0_4
 */
public record RecordDose(
        DoseId id,
        PersonId person,
        Outcome outcome,
        Instant moment,
        String kind,
        String lot,
        @Nullable Integer doseNumber,
        @Nullable String performer,
        @Nullable String place,
        MunicipalityCode municipality,
        String programme,
        String setting,
        DoseDetail detail) {}
