package nl.wieg.immunisation;

import java.util.List;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.shared.MunicipalityCode;

/**
 * Whom a draft of the schedule would touch today, counted; a person is touched when a dose would stand otherwise, appear or disappear.
 *
 * @param people in care
 * @param touched of those
 */
public record DraftPreview(int people, int touched, List<OfDose> doses, List<OfCohort> cohorts) {

    public DraftPreview {
        doses = List.copyOf(doses);
        cohorts = List.copyOf(cohorts);
    }

    /** How many persons it would touch by this dose. */
    public record OfDose(DoseName dose, int persons) {}

    /** How many persons it would touch who live there and were born in that year. */
    public record OfCohort(MunicipalityCode municipality, int birthYear, int persons) {}
}
