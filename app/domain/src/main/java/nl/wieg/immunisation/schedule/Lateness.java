package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Until when a dose is in time. */
public sealed interface Lateness {

    /** The last day that is not late; empty when it is never late. */
    Optional<LocalDate> lastGoodDay(LocalDate birth);

    /**
     * Reads {@code 15m}, {@code jaar9} or nothing; RSV has its own rule, which the recommendation names.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Lateness parse(String written, Recommendation recommendation) {
        if (written.isEmpty()) {
            return recommendation instanceof Recommendation.InRsvSeason ? new AfterRsvSeason() : new Never();
        }
        return written.startsWith("jaar")
                ? new AfterYearOfTurning(Integer.parseInt(written.substring("jaar".length())))
                : new AfterAge(Age.parse(written));
    }

    /** Never late. */
    record Never() implements Lateness {
        @Override
        public Optional<LocalDate> lastGoodDay(LocalDate birth) {
            return Optional.empty();
        }
    }

    /** After an age. */
    record AfterAge(Age age) implements Lateness {
        @Override
        public Optional<LocalDate> lastGoodDay(LocalDate birth) {
            return Optional.of(age.after(birth));
        }
    }

    /** After the calendar year in which the child turns so many years. */
    record AfterYearOfTurning(int years) implements Lateness {
        @Override
        public Optional<LocalDate> lastGoodDay(LocalDate birth) {
            return Optional.of(LocalDate.of(birth.getYear() + years, Month.DECEMBER, 31));
        }
    }

    /** After the season of RSV. */
    record AfterRsvSeason() implements Lateness {
        @Override
        public Optional<LocalDate> lastGoodDay(LocalDate birth) {
            return Optional.of(RsvSeason.lastGoodDay(birth));
        }
    }
}
