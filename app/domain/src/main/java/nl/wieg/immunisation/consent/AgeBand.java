package nl.wieg.immunisation.consent;

import java.time.LocalDate;

/**
 * Whose word counts, by age on the day of the dose.
 *
 * <p>What was said counts in the band in which it was said, objections included, and is asked again at 12 and at 16. It does not stand until
 * somebody asks: from that birthday on somebody else decides (BW 7:447, 7:450), a question too many can be borne, a dose too many not taken back.
 */
public enum AgeBand {
    UNDER_12(0),
    FROM_12(12),
    FROM_16(16);

    private final int years;

    AgeBand(int years) {
        this.years = years;
    }

    /** The band of somebody born then. */
    public static AgeBand on(LocalDate day, LocalDate birth) {
        if (!day.isBefore(FROM_16.begins(birth))) {
            return FROM_16;
        }
        return day.isBefore(FROM_12.begins(birth)) ? UNDER_12 : FROM_12;
    }

    /** Whether what was said then still counts on the day. */
    public static boolean counts(LocalDate said, LocalDate day, LocalDate birth) {
        return !said.isAfter(day) && on(said, birth) == on(day, birth);
    }

    private LocalDate begins(LocalDate birth) {
        return birth.plusYears(years);
    }
}
