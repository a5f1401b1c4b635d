package nl.wieg.sessions.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.Test;

/** Anna is in Roden on Monday morning, Bo in Assen on Monday morning, Cas in Assen on Tuesday morning. Nobody has a pattern of their own. */
class SwapRulesTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Employee ANNA = nurse(1, "Anna");
    private static final Employee BO = nurse(2, "Bo");
    private static final Employee CAS = nurse(3, "Cas");
    private static final Employee DOUWE =
            new Employee(id(4), facts(4, "Douwe", Profession.NURSE), true, Map.of(), List.of(), List.of());
    private static final Employee EVI =
            new Employee(id(5), facts(5, "Evi", Profession.ASSISTANT), true, mayInject(), List.of(), List.of());
    private static final Employee FRED = new Employee(
            id(6),
            facts(6, "Fred", Profession.NURSE),
            true,
            mayInject(),
            List.of(),
            List.of(new Leave(new Days(MONDAY, MONDAY), LeaveKind.HOLIDAY)));
    private static final Duty RODEN = duty(ANNA, 1, 0, 9);
    private static final Duty ASSEN = duty(BO, 2, 0, 9);
    private static final Duty ASSEN_TUESDAY = duty(CAS, 3, 1, 9);

    @Test
    void letSomebodyTakeOver() {
        assertThat(against(RODEN, CAS)).isEmpty();
    }

    @Test
    void letTwoSwapAlsoOnTheSameMorning() {
        assertThat(against(RODEN, CAS, ASSEN_TUESDAY)).isEmpty();
        assertThat(against(RODEN, BO, ASSEN)).isEmpty();
    }

    @Test
    void keepTakingOverToOnePlaceAtATime() {
        assertThat(against(RODEN, BO)).isEqualTo("Bo is dan bij een andere sessie.");
    }

    @Test
    void areAboutTwoPeopleWhoAreKnown() {
        assertThat(against(RODEN, ANNA)).isEqualTo("Kies een andere medewerker.");
        assertThat(against(RODEN, nurse(99, "Niemand"))).isEqualTo("Kies een andere medewerker.");
    }

    @Test
    void refuseASessionThatHasBegun() {
        var known = known(RODEN, ASSEN);
        var exchange = new Exchange(RODEN, CAS.id(), Optional.empty());

        assertThat(new SwapRules(exchange, known, MONDAY.atTime(8, 59)).against())
                .isEmpty();
        assertThat(new SwapRules(exchange, known, MONDAY.atTime(9, 0)).against())
                .contains("Deze sessie is al begonnen.");
    }

    @Test
    void refuseWhoIsThereAlready() {
        var known = known(RODEN, duty(BO, 1, 0, 9));
        var exchange = new Exchange(RODEN, BO.id(), Optional.empty());

        assertThat(new SwapRules(exchange, known, MONDAY.atStartOfDay()).against())
                .contains("Wie overneemt staat al op deze sessie.");
    }

    @Test
    void keepToLeaveAndTheLaw() {
        assertThat(against(RODEN, FRED)).isEqualTo("Fred is er dan niet.");
        var lateOnSunday = duty(CAS, 4, -1, 19);
        assertThat(new SwapRules(
                                new Exchange(RODEN, CAS.id(), Optional.empty()),
                                known(RODEN, lateOnSunday),
                                MONDAY.minusDays(2).atStartOfDay())
                        .against())
                .contains("Cas heeft dan minder dan 11 uur rust.");
    }

    @Test
    void keepTheLanesOfBothSessions() {
        assertThat(against(RODEN, DOUWE)).isEqualTo("Dan zijn er te weinig mensen die mogen prikken.");
        assertThat(against(RODEN, EVI)).isEqualTo("Dan zijn er te weinig mensen die mogen prikken.");
        var withoutInjecting = duty(DOUWE, 6, 1, 13);
        assertThat(against(withoutInjecting, CAS)).isEmpty();
        assertThat(against(withoutInjecting, CAS, ASSEN_TUESDAY))
                .isEqualTo("Dan zijn er te weinig mensen die mogen prikken.");
    }

    @Test
    void tellWhatGoesBeyondWhatWasAgreed() {
        var exchange = new Exchange(RODEN, CAS.id(), Optional.empty());

        assertThat(new SwapRules(exchange, known(RODEN), MONDAY.atStartOfDay()).goesBeyond())
                .contains("Cas werkt dan niet.");
    }

    private static String against(Duty given, Employee by) {
        return against(new Exchange(given, by.id(), Optional.empty()), RODEN, ASSEN, ASSEN_TUESDAY, given);
    }

    private static String against(Duty given, Employee by, Duty returned) {
        return against(
                new Exchange(given, by.id(), Optional.of(returned)), RODEN, ASSEN, ASSEN_TUESDAY, given, returned);
    }

    private static String against(Exchange exchange, Duty... duties) {
        return new SwapRules(exchange, known(duties), MONDAY.minusDays(7).atStartOfDay())
                .against()
                .orElse("");
    }

    private static KnownDuties known(Duty... duties) {
        return new KnownDuties(
                Stream.of(ANNA, BO, CAS, DOUWE, EVI, FRED).collect(Collectors.toMap(Employee::id, Function.identity())),
                Arrays.stream(duties).distinct().toList());
    }

    private static Duty duty(Employee who, int session, int day, int from) {
        return new Duty(
                who.id(),
                new Shift(
                        new UUID(1, session),
                        new DayPart(MONDAY.plusDays(day), PartOfDay.MORNING),
                        new Hours(LocalTime.of(from, 0), LocalTime.of(from + 3, 0))));
    }

    private static Employee nurse(int number, String name) {
        return new Employee(id(number), facts(number, name, Profession.NURSE), true, mayInject(), List.of(), List.of());
    }

    private static EmployeeFacts facts(int number, String name, Profession profession) {
        return new EmployeeFacts("100" + number, name, profession, 24, new RdPoint(233, 556), null);
    }

    private static EmployeeId id(int number) {
        return new EmployeeId(new UUID(0, number));
    }

    private static Map<CertificateKind, LocalDate> mayInject() {
        return Map.of(CertificateKind.INJECTION, MONDAY.plusYears(1));
    }
}
