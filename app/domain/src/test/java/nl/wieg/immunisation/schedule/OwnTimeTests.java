package nl.wieg.immunisation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Retired products are history, not errors. */
class OwnTimeTests {

    private static final Schedule SCHEDULE = ScheduleTables.definition1();
    private static final LocalDate FIRST_ASKED = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST_ASKED = LocalDate.of(2040, 12, 31);
    private static final List<MonthDay> BIRTHDAYS = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 29),
            MonthDay.of(3, 31),
            MonthDay.of(4, 1),
            MonthDay.of(7, 31),
            MonthDay.of(8, 31),
            MonthDay.of(10, 1),
            MonthDay.of(12, 31));

    static IntStream birthYears() {
        return IntStream.rangeClosed(2000, 2025);
    }

    @ParameterizedTest
    @MethodSource("birthYears")
    void findsNothingOverdueOrInvalidAfterTheProgrammeOfTheirTime(int birthYear) {
        var wrong = BIRTHDAYS.stream()
                .map(birthday -> birthday.atYear(birthYear))
                .flatMap(birth -> days(birth).flatMap(day -> wrong(birth, day)));

        assertThat(wrong).isEmpty();
    }

    private static Stream<LocalDate> days(LocalDate birth) {
        var first = birth.isAfter(FIRST_ASKED) ? birth : FIRST_ASKED;
        return Stream.concat(first.datesUntil(LAST_ASKED, Period.ofDays(13)), Stream.of(LAST_ASKED));
    }

    private static Stream<String> wrong(LocalDate birth, LocalDate day) {
        var given = OwnTime.of(birth).stream()
                .filter(dose -> !dose.date().isAfter(day))
                .toList();
        var answer =
                Due.answer(SCHEDULE, new Question(day, birth, Scheme.STANDARD, given, Set.of(), Set.of(), List.of()));
        var overdue = answer.items().stream()
                .filter(item -> item.status() == DueStatus.OVERDUE)
                .map(item -> "born " + birth + ", on " + day + ": " + item);
        var invalid = answer.invalid().stream().map(dose -> "born " + birth + ", on " + day + ": " + dose);
        return Stream.concat(overdue, invalid);
    }
}
