package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the schedule: one dose, for whom, and when.
 *
 * @param order of the schedule
 * @param minimumAge below it a dose does not count
 * @param lapses the first age at which it is no longer given; null is never
 * @param predecessor null when none has to come before
 * @param antibody whether it is passive immunisation rather than a vaccine
 * @param certainty H, M or L: how sure the source is
 */
public record ScheduledDose(
        int order,
        DoseName name,
        ForWhom forWhom,
        Recommendation recommendation,
        Age minimumAge,
        Lateness lateness,
        @Nullable Age lapses,
        @Nullable Predecessor predecessor,
        boolean antibody,
        String certainty,
        String remark) {

    private static final String UNCONFIRMED = "te bevestigen";

    /** Whether it is shown, but never invited for by itself. */
    public boolean isUnconfirmed() {
        return remark.startsWith(UNCONFIRMED);
    }

    /** The first day on which it is no longer given. */
    public Optional<LocalDate> lapsesOn(LocalDate birth) {
        return Optional.ofNullable(lapses).map(age -> age.after(birth));
    }

    boolean hasLapsed(LocalDate birth, LocalDate day) {
        return lapsesOn(birth).filter(lapse -> !day.isBefore(lapse)).isPresent();
    }

    ScheduledDose after(Predecessor other) {
        return new ScheduledDose(
                order, name, forWhom, recommendation, minimumAge, lateness, lapses, other, antibody, certainty, remark);
    }
}
