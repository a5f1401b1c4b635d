package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a dose is best given. */
public sealed interface Recommendation {

    /**
     * The best day, before the earliest one is looked at.
     *
     * @param previous when the previous dose was given, or is thought to be
     */
    LocalDate on(LocalDate birth, @Nullable LocalDate previous);

    /**
     * Reads {@code 14m}, {@code jaar9}, {@code vorige+6m}, {@code inhaal} or {@code regel:rsv}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Recommendation parse(String written) {
        if (written.startsWith("jaar")) {
            return new InYearOfTurning(Integer.parseInt(written.substring("jaar".length())));
        }
        if (written.startsWith("vorige+")) {
            return new AfterPrevious(Age.parse(written.substring("vorige+".length())));
        }
        return switch (written) {
            case "inhaal" -> new FromDay(CATCH_UP_OPENS);
            case "regel:rsv" -> new InRsvSeason();
            default -> new AtAge(Age.parse(written));
        };
    }

    /** The catch-up of the second BMR is open from here. */
    LocalDate CATCH_UP_OPENS = LocalDate.of(2025, 1, 1);

    /** At an age. */
    record AtAge(Age age) implements Recommendation {
        @Override
        public LocalDate on(LocalDate birth, @Nullable LocalDate previous) {
            return age.after(birth);
        }
    }

    /** From the first of January of the calendar year in which the child turns so many years. */
    record InYearOfTurning(int years) implements Recommendation {
        @Override
        public LocalDate on(LocalDate birth, @Nullable LocalDate previous) {
            return LocalDate.of(birth.getYear() + years, 1, 1);
        }
    }

    /** Some time after the previous dose; at birth when there is none to wait for. */
    record AfterPrevious(Age span) implements Recommendation {
        @Override
        public LocalDate on(LocalDate birth, @Nullable LocalDate previous) {
            return previous == null ? birth : span.after(previous);
        }
    }

    /** From a day on, whoever one is. */
    record FromDay(LocalDate day) implements Recommendation {
        @Override
        public LocalDate on(LocalDate birth, @Nullable LocalDate previous) {
            return day;
        }
    }

    /** By the season of RSV. */
    record InRsvSeason() implements Recommendation {
        @Override
        public LocalDate on(LocalDate birth, @Nullable LocalDate previous) {
            return RsvSeason.recommended(birth);
        }
    }
}
