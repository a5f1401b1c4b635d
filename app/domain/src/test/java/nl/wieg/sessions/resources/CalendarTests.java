package nl.wieg.sessions.resources;

import static nl.wieg.sessions.plan.PartOfDay.AFTERNOON;
import static nl.wieg.sessions.plan.PartOfDay.EVENING;
import static nl.wieg.sessions.plan.PartOfDay.MORNING;
import static nl.wieg.sessions.resources.AResource.ASSEN;
import static nl.wieg.sessions.resources.AResource.START;
import static nl.wieg.sessions.resources.Profession.ASSISTANT;
import static nl.wieg.sessions.resources.Profession.DOCTOR;
import static nl.wieg.sessions.resources.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import org.junit.jupiter.api.Test;

class CalendarTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(6));
    private static final Map<PartOfDay, Hours> TIMES = Map.of(
            MORNING, new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            AFTERNOON, new Hours(LocalTime.of(13, 0), LocalTime.of(16, 20)),
            EVENING, new Hours(LocalTime.of(18, 30), LocalTime.of(20, 30)));
    private static final Set<DayPart> MONDAY_AND_TUESDAY = Set.of(
            new DayPart(MONDAY, MORNING),
            new DayPart(MONDAY, AFTERNOON),
            new DayPart(TUESDAY, MORNING),
            new DayPart(TUESDAY, AFTERNOON));
    private static final Set<DayPart> ONLY_TUESDAY =
            Set.of(new DayPart(TUESDAY, MORNING), new DayPart(TUESDAY, AFTERNOON));

    private final Map<String, Employee> nurses = new HashMap<>();
    private final Calendar calendar = new Calendar(WEEK, TIMES, List.of());
    private final Location clinic = Location.of(AResource.clinic("cb-roden")).opening(AResource.mondayAndTuesday());

    @Test
    void findsTheWholePartsInWhichALocationIsOpen() {
        assertThat(calendar.open(clinic)).isEqualTo(MONDAY_AND_TUESDAY);
    }

    @Test
    void leavesOutTheDaysOnWhichALocationIsClosed() {
        var closed = clinic.closed(new Closure(new Days(MONDAY, MONDAY), "verbouwing"));

        assertThat(calendar.open(closed)).isEqualTo(ONLY_TUESDAY);
        assertThat(calendar.open(closed.reopened(MONDAY))).isEqualTo(MONDAY_AND_TUESDAY);
    }

    @Test
    void findsNothingOnAPublicHoliday() {
        var holiday = new DayOff(DayOffKind.PUBLIC, new Days(MONDAY, MONDAY), "feestdag");

        var calendar = new Calendar(WEEK, TIMES, List.of(holiday));

        assertThat(calendar.open(clinic)).isEqualTo(ONLY_TUESDAY);
        assertThat(calendar.schoolFree()).containsExactly(MONDAY);
    }

    @Test
    void letsSchoolHolidaysGoOn() {
        var holiday = new DayOff(DayOffKind.SCHOOL, new Days(MONDAY, TUESDAY), "herfstvakantie");

        var calendar = new Calendar(WEEK, TIMES, List.of(holiday));

        assertThat(calendar.open(clinic)).isEqualTo(MONDAY_AND_TUESDAY);
        assertThat(calendar.schoolFree()).containsExactlyInAnyOrder(MONDAY, TUESDAY);
    }

    @Test
    void findsNothingOfWhatIsOutOfUse() {
        assertThat(calendar.open(clinic.inUse(false))).isEmpty();
        assertThat(whole(team(2, nurse("1"), nurse("2")).inUse(false), nurse("1"), nurse("2")))
                .isEmpty();
    }

    @Test
    void wantsAsManyWhoMayInjectAsTheTeamHoldsLanes() {
        var one = nurse("1");
        var other = nurse("2");

        assertThat(whole(team(2, one, other), one, other)).isEqualTo(MONDAY_AND_TUESDAY);
        assertThat(whole(team(3, one, other), one, other)).isEmpty();
        assertThat(whole(team(2, one, other), one, other.certified(Map.of()))).isEmpty();
        assertThat(whole(team(2, one, other), one, other.inUse(false))).isEmpty();
    }

    @Test
    void countsACertificateUntilItsLastDay() {
        var nurse = nurse("1").certified(Map.of(CertificateKind.INJECTION, MONDAY));

        assertThat(whole(team(1, nurse), nurse))
                .containsExactlyInAnyOrder(new DayPart(MONDAY, MORNING), new DayPart(MONDAY, AFTERNOON));
    }

    @Test
    void missesWhoIsOnLeave() {
        var one = nurse("1");
        var other = nurse("2").away(new Leave(new Days(MONDAY, MONDAY), LeaveKind.ILLNESS));

        assertThat(whole(team(2, one, other), one, other)).isEqualTo(ONLY_TUESDAY);
        assertThat(whole(team(2, one, other), one, other.back(MONDAY))).isEqualTo(MONDAY_AND_TUESDAY);
    }

    @Test
    void countsAnAssistantWhenADoctorIsThere() {
        var nurse = nurse("1");
        var assistant = AResource.working("assistent", ASSISTANT);
        var doctor = AResource.working("arts", DOCTOR).certified(Map.of());

        assertThat(whole(team(2, nurse, assistant), nurse, assistant)).isEmpty();
        assertThat(whole(team(2, nurse, assistant, doctor), nurse, assistant, doctor))
                .isEqualTo(MONDAY_AND_TUESDAY);
        assertThat(whole(
                        team(2, nurse, assistant, doctor),
                        nurse,
                        assistant,
                        doctor.away(new Leave(new Days(MONDAY, MONDAY), LeaveKind.HOLIDAY))))
                .isEqualTo(ONLY_TUESDAY);
    }

    private Set<DayPart> whole(Team team, Employee... employees) {
        return calendar.whole(
                team,
                Arrays.stream(employees).collect(Collectors.toMap(Employee::id, Function.identity(), (a, b) -> b)));
    }

    private Employee nurse(String code) {
        return nurses.computeIfAbsent("nurse-" + code, name -> AResource.working(name, NURSE));
    }

    private static Team team(int lanes, Employee... members) {
        return Team.of(new TeamFacts("noord", "Team Noord", ASSEN, lanes))
                .of(Arrays.stream(members)
                        .map(employee -> new Membership(employee.id(), Days.from(START)))
                        .toList());
    }
}
