package nl.wieg.sessions.resources;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/** What the Working Hours Act (Arbeidstijdenwet) allows of a pattern: 12 hours a day, 60 hours a week, 11 hours of rest between two days. */
final class WorkingTimeRule {

    private static final Duration LONGEST_DAY = Duration.ofHours(12);
    private static final Duration LONGEST_WEEK = Duration.ofHours(60);
    private static final Duration SHORTEST_REST = Duration.ofHours(11);
    private static final Duration DAY = Duration.ofDays(1);

    private WorkingTimeRule() {}

    /** @throws WrongInput about {@code ends} for a pattern that is not allowed */
    static void check(List<WeeklyHours> pattern) {
        // hours are only ever added on a first day, so the fullest weeks begin on one
        pattern.stream()
                .map(working -> working.days().first())
                .distinct()
                .flatMap(first -> Stream.of(Weeks.ODD, Weeks.EVEN).map(weeks -> week(pattern, first, weeks)))
                .forEach(WorkingTimeRule::checkWeek);
    }

    private static List<WeeklyHours> week(List<WeeklyHours> pattern, LocalDate day, Weeks weeks) {
        return pattern.stream()
                .filter(working ->
                        working.days().includes(day) && working.weeks().meet(weeks))
                .toList();
    }

    private static void checkWeek(List<WeeklyHours> week) {
        require(sum(week).compareTo(LONGEST_WEEK) <= 0, "Zo werkt deze medewerker meer dan 60 uur in een week.");
        for (var working : week) {
            var sameDay = week.stream()
                    .filter(other -> other.weekday() == working.weekday())
                    .toList();
            require(sum(sameDay).compareTo(LONGEST_DAY) <= 0, "Zo werkt deze medewerker meer dan 12 uur op een dag.");
            require(
                    week.stream()
                            .filter(other ->
                                    other.weekday() == working.weekday().plus(1))
                            .allMatch(next -> rest(working, next).compareTo(SHORTEST_REST) >= 0),
                    "Zo heeft deze medewerker tussen twee dagen minder dan 11 uur rust.");
        }
    }

    private static Duration rest(WeeklyHours working, WeeklyHours next) {
        return DAY.minus(Duration.between(next.hours().from(), working.hours().until()));
    }

    private static Duration sum(List<WeeklyHours> some) {
        return some.stream().map(one -> one.hours().length()).reduce(Duration.ZERO, Duration::plus);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new WrongInput("ends", otherwise);
        }
    }
}
