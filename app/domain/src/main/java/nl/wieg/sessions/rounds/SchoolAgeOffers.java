package nl.wieg.sessions.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.immunisation.schedule.Recommendation.AfterPrevious;
import nl.wieg.immunisation.schedule.Recommendation.AtAge;
import nl.wieg.immunisation.schedule.Recommendation.InYearOfTurning;
import nl.wieg.immunisation.schedule.Schedule;
import nl.wieg.immunisation.schedule.ScheduledDose;

/**
 * What a calendar year asks of rounds, by the schedule: the kinds that fall due in it at five years or older, since younger children come to the
 * child health clinic. A dose that follows on another one of its kind belongs to the offer of that kind.
 */
final class SchoolAgeOffers {

    private static final int SCHOOL_AGE = 5;
    private static final int END_OF_CARE = 18;

    private final Schedule schedule;
    private final int year;

    private SchoolAgeOffers(Schedule schedule, int year) {
        this.schedule = schedule;
        this.year = year;
    }

    /** First the birth years whose turn it is, the youngest first; then those before them that can still catch up. */
    static List<Offer> of(Schedule schedule, int year) {
        var offers = new SchoolAgeOffers(schedule, year);
        return Stream.concat(offers.all(offers::turn), offers.all(offers::catchUp))
                .toList();
    }

    /** All that children of school age can still be given, as one offer each; by kind. */
    static List<Vaccine> vaccines(Schedule schedule) {
        return schedule.rows().stream()
                .filter(row -> !row.isUnconfirmed() && isForSchoolAge(row))
                .filter(row -> !(row.recommendation() instanceof AfterPrevious))
                .map(row -> new Vaccine(row.name().kind(), withFollowing(schedule, row, other -> true)))
                .distinct()
                .sorted(Comparator.comparing(Vaccine::kind)
                        .thenComparing(vaccine -> vaccine.doses().first()))
                .toList();
    }

    private static boolean isForSchoolAge(ScheduledDose row) {
        var birth = LocalDate.EPOCH;
        return row.lapsesOn(birth)
                .filter(lapse -> !lapse.isAfter(birth.plusYears(SCHOOL_AGE)))
                .isEmpty();
    }

    private Stream<Offer> all(Asking asking) {
        return schedule.rows().stream()
                .filter(row -> !row.isUnconfirmed())
                .map(asking::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Offer::lastYear).reversed());
    }

    private Optional<Offer> turn(ScheduledDose row) {
        return age(row).map(age -> year - age)
                .filter(birthYear -> isFor(row, birthYear))
                .map(birthYear -> new Offer(row.name().kind(), doses(row, birthYear), birthYear, birthYear, false));
    }

    private Optional<Offer> catchUp(ScheduledDose row) {
        var years = age(row).stream()
                .flatMap(age -> IntStream.range(year - END_OF_CARE, year - age).boxed())
                .filter(birthYear -> isFor(row, birthYear))
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        row.name().kind(), doses(row, years.getLast()), years.getFirst(), years.getLast(), true));
    }

    private SortedSet<Integer> doses(ScheduledDose row, int birthYear) {
        return withFollowing(schedule, row, other -> isFor(other, birthYear));
    }

    private static SortedSet<Integer> withFollowing(
            Schedule schedule, ScheduledDose row, Predicate<ScheduledDose> applies) {
        var doses = new TreeSet<>(List.of(row.name().dose()));
        schedule.rows().stream()
                .filter(other -> other.name().kind().equals(row.name().kind()) && applies.test(other))
                .filter(other -> other.recommendation() instanceof AfterPrevious)
                .forEach(other -> doses.add(other.name().dose()));
        return doses;
    }

    /** In whole years; empty for what comes before school or has no age of its own. */
    private static Optional<Integer> age(ScheduledDose row) {
        var recommendation = row.recommendation();
        var years = 0;
        if (recommendation instanceof AtAge at && at.age().unit() == ChronoUnit.YEARS) {
            years = at.age().amount();
        }
        if (recommendation instanceof InYearOfTurning turning) {
            years = turning.years();
        }
        return years < SCHOOL_AGE ? Optional.empty() : Optional.of(years);
    }

    private static boolean isFor(ScheduledDose row, int birthYear) {
        return row.forWhom().includes(LocalDate.of(birthYear, 12, 31));
    }

    /** What to ask of a row of the schedule. */
    @FunctionalInterface
    private interface Asking {
        Optional<Offer> of(ScheduledDose row);
    }
}
