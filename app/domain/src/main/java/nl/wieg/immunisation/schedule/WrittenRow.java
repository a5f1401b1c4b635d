package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the schedule as it is written down, every field as text; an empty text is an open end, or none.
 *
 * @param bornFrom a day as 2025-04-01
 * @param previous kind and dose: HPV-1
 * @param product {@code vaccin} or {@code antilichaam}
 */
public record WrittenRow(
        String order,
        String kind,
        String dose,
        String firstYear,
        String lastYear,
        String bornFrom,
        String recommended,
        String minimumAge,
        String lateAfter,
        String lapses,
        String previous,
        String minimumDays,
        String product,
        String certainty,
        String remark) {

    public static final String ANTIBODY = "antilichaam";

    /**
     * What it says.
     *
     * @throws IllegalArgumentException if a field cannot be read
     * @throws java.time.DateTimeException if a day cannot be read
     */
    public ScheduledDose read() {
        var recommendation = Recommendation.parse(recommended);
        return new ScheduledDose(
                Integer.parseInt(order),
                name(),
                new ForWhom(
                        number(firstYear, Integer.MIN_VALUE),
                        number(lastYear, Integer.MAX_VALUE),
                        day(bornFrom, LocalDate.MIN)),
                recommendation,
                Age.parse(minimumAge),
                Lateness.parse(lateAfter, recommendation),
                lapses.isEmpty() ? null : Age.parse(lapses),
                predecessor(),
                product.equals(ANTIBODY),
                certainty,
                remark);
    }

    /** Which dose it is about. */
    public DoseName name() {
        return new DoseName(kind, Integer.parseInt(dose));
    }

    private @Nullable Predecessor predecessor() {
        return previous.isEmpty() ? null : new Predecessor(DoseName.parse(previous), number(minimumDays, 0));
    }

    static int number(String written, int whenEmpty) {
        return written.isEmpty() ? whenEmpty : Integer.parseInt(written);
    }

    static LocalDate day(String written, LocalDate whenEmpty) {
        return written.isEmpty() ? whenEmpty : LocalDate.parse(written);
    }
}
