package nl.wieg.sessions.roster;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import org.junit.jupiter.api.Test;

/** Noor works from Monday to Saturday, from 7.00 to 23.00 as far as her pattern goes, for 12 hours a week. */
class WorkRulesTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    private static final Hours ANY = new Hours(LocalTime.of(7, 0), LocalTime.of(23, 0));

    private final Employee noor = employee(List.of());

    @Test
    void letSomebodyWorkWithinTheirPatternAndHours() {
        assertThat(against(noor, morning(0))).isEmpty();
        assertThat(against(noor, morning(0), afternoon(0))).isEmpty();
        assertThat(rules(noor, morning(0)).hoursLeft(afternoon(0))).isEqualTo(9);
    }

    @Test
    void keepToWhenSomebodyWorks() {
        assertThat(against(noor, morning(6))).isEqualTo("Noor werkt dan niet.");
        var away = employee(List.of(new Leave(new Days(FIRST, FIRST), LeaveKind.HOLIDAY)));
        assertThat(against(away, morning(0))).isEqualTo("Noor is er dan niet.");
    }

    @Test
    void letThemOfferMoreThanWasAgreedButNotWhatTheLawForbids() {
        var four = new Shift[] {morning(0), morning(1), morning(2), morning(3)};
        var away = employee(List.of(new Leave(new Days(FIRST, FIRST), LeaveKind.ILLNESS)));

        assertThat(rules(noor).forbids(morning(6))).isEmpty();
        assertThat(rules(noor, four).forbids(morning(4))).isEmpty();
        assertThat(rules(noor, four).goesBeyond(morning(4))).contains("Noor heeft die week geen uren meer over.");
        assertThat(rules(away).forbids(morning(0))).contains("Noor is er dan niet.");
        assertThat(rules(noor, morning(0)).forbids(morning(0))).contains("Noor is dan bij een andere sessie.");
    }

    @Test
    void keepAWeekToSixtyHoursWithTravel() {
        var five = new Shift[] {shift(0, 8, 18), shift(1, 8, 18), shift(2, 8, 18), shift(3, 8, 18), shift(4, 8, 18)};

        assertThat(rules(noor, five).forbids(shift(5, 9, 13))).isEmpty();
        assertThat(rules(noor, five).forbids(shift(5, 9, 14))).contains("Noor werkt dan meer dan 60 uur in een week.");
    }

    @Test
    void keepSomebodyInOnePlaceAtATime() {
        assertThat(against(noor, morning(0), morning(0))).isEqualTo("Noor is dan bij een andere sessie.");
    }

    @Test
    void keepADayToTwelveHoursWithTravel() {
        assertThat(against(noor, shift(0, 19, 20), shift(0, 9, 10))).isEmpty();
        assertThat(against(noor, shift(0, 19, 21), shift(0, 9, 10)))
                .isEqualTo("Noor werkt dan langer dan 12 uur op een dag.");
    }

    @Test
    void keepElevenHoursOfRestWithTravel() {
        assertThat(against(noor, shift(1, 9, 10), shift(0, 20, 21))).isEmpty();
        assertThat(against(noor, shift(1, 8, 9), shift(0, 20, 21))).isEqualTo("Noor heeft dan minder dan 11 uur rust.");
        assertThat(against(noor, shift(0, 20, 21), shift(1, 8, 9))).isEqualTo("Noor heeft dan minder dan 11 uur rust.");
    }

    @Test
    void keepAWeekToTheContract() {
        var four = new Shift[] {morning(0), morning(1), morning(2), morning(3)};

        assertThat(against(noor, morning(4), four)).isEqualTo("Noor heeft die week geen uren meer over.");
        assertThat(against(noor, morning(7), four)).isEmpty();
    }

    private static String against(Employee employee, Shift shift, Shift... others) {
        return rules(employee, others).against(shift).orElse("");
    }

    private static WorkRules rules(Employee employee, Shift... others) {
        return new WorkRules(employee, List.of(others));
    }

    private static Shift morning(int day) {
        return shift(day, 9, 12);
    }

    private static Shift afternoon(int day) {
        return shift(day, 13, 16);
    }

    private static Shift shift(int day, int from, int until) {
        return new Shift(
                UUID.randomUUID(),
                new DayPart(FIRST.plusDays(day), PartOfDay.MORNING),
                new Hours(LocalTime.of(from, 0), LocalTime.of(until, 0)));
    }

    private static Employee employee(List<Leave> leaves) {
        var pattern = Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(SATURDAY) <= 0)
                .map(day -> new WeeklyHours(day, Weeks.EVERY, ANY, Days.from(FIRST.minusYears(1))))
                .toList();
        return new Employee(
                new EmployeeId(new UUID(1, 1)),
                new EmployeeFacts("1001", "Noor", Profession.NURSE, 12, new RdPoint(233, 556), null),
                true,
                Map.of(CertificateKind.INJECTION, FIRST.plusYears(1)),
                pattern,
                leaves);
    }
}
