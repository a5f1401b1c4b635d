package nl.wieg.sessions.resources;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static nl.wieg.sessions.resources.AResource.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.LocationFacts.Rooms;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ResourcesTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final Locations locations;
    private final Employees employees;
    private final Teams teams;
    private final Availability availability;
    private final Holidays holidays;

    @Autowired
    ResourcesTests(
            Locations locations, Employees employees, Teams teams, Availability availability, Holidays holidays) {
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
        this.availability = availability;
        this.holidays = holidays;
    }

    @BeforeEach
    @AfterEach
    void thereIsNothing() {
        AResource.none();
    }

    @Test
    void keepsALocationWithWhenItIsOpen() {
        var id = AResource.clinicOf(locations, "cb-roden");
        PLANNER.run(() -> locations.close(id, new Closure(new Days(MONDAY, MONDAY), "verbouwing")));

        var kept = PLANNER.call(() -> locations.read(id));

        assertThat(kept.facts()).isEqualTo(AResource.clinic("cb-roden"));
        assertThat(kept.openings()).isEqualTo(AResource.mondayAndTuesday());
        assertThat(kept.closures()).containsExactly(new Closure(new Days(MONDAY, MONDAY), "verbouwing"));
        assertThat(PLANNER.call(locations::all)).containsExactly(kept);
    }

    @Test
    void keepsAnEmployeeWithWhenTheyWork() {
        var id = PLANNER.call(() -> AResource.nurseOf(employees, "4711"));
        var leave = new Leave(new Days(MONDAY, MONDAY.plusDays(4)), LeaveKind.HOLIDAY);
        PLANNER.run(() -> employees.leave(id, leave));

        var kept = PLANNER.call(() -> employees.read(id));

        assertThat(kept.facts()).isEqualTo(AResource.employee("4711", Profession.NURSE));
        assertThat(kept.certificates()).isEqualTo(AResource.mayInject());
        assertThat(kept.pattern()).isEqualTo(AResource.mondayAndTuesday());
        assertThat(kept.leaves()).containsExactly(leave);
        assertThat(PLANNER.call(employees::all)).containsExactly(kept);
    }

    @Test
    void addsToWhatIsThereAndTakesItBack() {
        var clinic = AResource.clinicOf(locations, "cb-roden");
        var friday = AResource.on(DayOfWeek.FRIDAY, AResource.ALL_DAY);
        var monday = AResource.mondayAndTuesday().getFirst();
        PLANNER.run(() -> {
            var nurse = AResource.nurseOf(employees, "4711");
            locations.addOpening(clinic, friday);
            employees.addHours(nurse, friday);
            assertThat(locations.read(clinic).openings())
                    .contains(monday, friday)
                    .hasSize(3);
            assertThat(employees.read(nurse).pattern()).contains(monday, friday).hasSize(3);

            locations.removeOpening(clinic, monday);
            employees.removeHours(nurse, monday);
            locations.removeOpening(clinic, monday);
            assertThat(locations.read(clinic).openings()).doesNotContain(monday).hasSize(2);
            assertThat(employees.read(nurse).pattern()).doesNotContain(monday).hasSize(2);

            refuses("Deze tijden overlappen met tijden die er al staan.", () -> locations.addOpening(clinic, friday));
        });
    }

    @Test
    void letsSomebodyJoinATeamAndLeaveIt() {
        AResource.teamOf(teams, employees, "noord");
        PLANNER.run(() -> {
            var nurse = AResource.nurseOf(employees, "4711");
            var south = teams.add(team("zuid"));
            teams.join(south, new Membership(nurse, Days.from(MONDAY)));
            assertThat(teams.read(south).membersOn(MONDAY)).containsExactly(nurse);

            var north = teams.all().getFirst();
            refuses(
                    "Een medewerker zit op een van deze dagen al in Team zuid.",
                    () -> teams.join(north.id(), new Membership(nurse, new Days(MONDAY, MONDAY))));
            refuses(
                    "Deze medewerker zit op een van deze dagen al in dit team.",
                    () -> teams.join(south, new Membership(nurse, Days.from(MONDAY.plusDays(1)))));

            teams.leave(south, nurse, MONDAY);
            assertThat(teams.read(south).members()).isEmpty();
        });
    }

    @Test
    void refusesACertificateUntilNoDayThatCanBe() {
        PLANNER.run(() -> {
            var nurse = AResource.nurseOf(employees, "4711");

            refuses(
                    "Kies een dag van 2000 tot en met 2099.",
                    () -> employees.certify(nurse, Map.of(CertificateKind.INJECTION, LocalDate.of(2100, 1, 1))));
        });
    }

    @Test
    void refusesMoreTimesThanAnybodyKeeps() {
        var clinic = AResource.clinicOf(locations, "cb-roden");
        var each = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> new WeeklyHours(
                        DayOfWeek.MONDAY,
                        Weeks.EVERY,
                        AResource.ALL_DAY,
                        new Days(START.plusDays(i), START.plusDays(i))))
                .toList();

        PLANNER.run(() -> {
            refuses("Er kunnen ten hoogste 100 tijden staan.", () -> locations.open(clinic, each));
            locations.open(clinic, each.subList(1, 101));
        });
    }

    @Test
    void saysWhenALocationIsOpenAndATeamIsWhole() {
        AResource.clinicOf(locations, "cb-roden");
        AResource.teamOf(teams, employees, "noord");

        var available = PLANNER.call(() -> availability.in(new Days(MONDAY, MONDAY)));

        var expected = Set.of(new DayPart(MONDAY, PartOfDay.MORNING), new DayPart(MONDAY, PartOfDay.AFTERNOON));
        assertThat(available.locations()).singleElement().satisfies(open -> assertThat(open.parts())
                .isEqualTo(expected));
        assertThat(available.teams()).singleElement().satisfies(whole -> assertThat(whole.parts())
                .isEqualTo(expected));
        assertThat(available.schoolFree()).isEmpty();
    }

    @Test
    void knowsTheAutumnBreakOf2026() {
        var available = PLANNER.call(() -> availability.in(new Days(MONDAY, MONDAY.plusWeeks(2))));

        assertThat(available.schoolFree())
                .containsExactlyInAnyOrderElementsOf(LocalDate.of(2026, 10, 10)
                        .datesUntil(LocalDate.of(2026, 10, 19))
                        .toList());
    }

    @Test
    void refusesACodeThatIsTaken() {
        AResource.clinicOf(locations, "cb-roden");
        AResource.teamOf(teams, employees, "noord");

        PLANNER.run(() -> {
            refuses("Een andere locatie heeft deze code al.", () -> locations.add(AResource.clinic("cb-roden")));
            refuses("Een ander team heeft deze code al.", () -> teams.add(team("noord")));
            refuses(
                    "Een andere medewerker heeft deze code al.",
                    () -> employees.add(AResource.employee("noord-1", Profession.NURSE)));
        });
    }

    @Test
    void letsSomebodyBeInOneTeamAtATime() {
        AResource.teamOf(teams, employees, "noord");
        PLANNER.run(() -> {
            var nurse = employees.all().getFirst().id();
            var other = teams.add(team("zuid"));

            refuses(
                    "Een medewerker zit op een van deze dagen al in Team noord.",
                    () -> teams.staff(other, List.of(new Membership(nurse, Days.from(MONDAY)))));

            teams.staff(other, List.of(new Membership(nurse, new Days(START.minusDays(9), START.minusDays(1)))));
            assertThat(teams.read(other).membersOn(START.minusDays(1))).containsExactly(nurse);
        });
    }

    @ParameterizedTest
    @MethodSource
    void refusesALocationThatCannotBe(String about, String sentence, LocationFacts facts) {
        PLANNER.run(() -> assertThatThrownBy(() -> locations.add(facts))
                .isInstanceOfSatisfying(
                        WrongInput.class, refusal -> assertThat(refusal.about()).contains(about))
                .hasMessage(sentence));
        assertThat(PLANNER.call(locations::all)).isEmpty();
    }

    static Stream<Object[]> refusesALocationThatCannotBe() {
        var good = AResource.clinic("cb-roden");
        return Stream.of(
                row(
                        "code",
                        "Een code heeft 2 tot 40 kleine letters, cijfers of streepjes.",
                        with("CB Roden", good.municipality(), good.at(), good.rooms())),
                row(
                        "address",
                        "Vul een adres in van ten hoogste 200 tekens.",
                        new LocationFacts(
                                good.code(),
                                good.name(),
                                good.kind(),
                                "Kanaalstraat 1\nRoden",
                                good.municipality(),
                                good.at(),
                                good.rooms(),
                                good.comfort())),
                row(
                        "municipality",
                        "Kies een gemeente van de regio.",
                        with("cb", new MunicipalityCode("GM0014"), good.at(), good.rooms())),
                row(
                        "x",
                        "De x-coördinaat is een getal van 0 tot 290 kilometer.",
                        with("cb", good.municipality(), new RdPoint(225_900, 573.8), good.rooms())),
                row(
                        "lanes",
                        "Een locatie heeft plaats voor 1 tot 20 priklijnen.",
                        with("cb", good.municipality(), good.at(), new Rooms(1, 0))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsOnlyPlannersChangeThemAndSeeWhoWorks(Role role) {
        var id = AResource.clinicOf(locations, "cb-roden");
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));
        var monday = AResource.mondayAndTuesday().getFirst();
        var nobody = EmployeeId.next();
        var noTeam = TeamId.next();

        somebody.run(() -> {
            assertThatThrownBy(() -> locations.use(id, false)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> locations.addOpening(id, monday)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> locations.removeOpening(id, monday)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> employees.addHours(nobody, monday)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> employees.removeHours(nobody, monday)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> teams.join(noTeam, new Membership(nobody, Days.from(MONDAY))))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> teams.leave(noTeam, nobody, MONDAY)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> teams.add(team("zuid"))).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> employees.add(AResource.employee("1234", Profession.NURSE)))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(employees::all).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> holidays.remove(DayOffKind.SCHOOL, MONDAY)).isInstanceOf(AccessRefused.class);
        });
        assertThat(PLANNER.call(() -> locations.read(id).inUse())).isTrue();
    }

    @Test
    void refusesAHolidayThatSharesADayWithAnother() {
        var autumn = new Days(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25));

        PLANNER.run(() -> refuses(
                "Op een van deze dagen is er al zo'n vrije dag.",
                () -> holidays.add(new DayOff(DayOffKind.SCHOOL, autumn, "herfstvakantie"))));
    }

    @Test
    void knowsNoLocationUnderAnotherId() {
        PLANNER.run(() ->
                assertThatThrownBy(() -> locations.read(LocationId.next())).isInstanceOf(NotThere.class));
    }

    private static void refuses(String sentence, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(WrongInput.class).hasMessage(sentence);
    }

    private static TeamFacts team(String code) {
        return new TeamFacts(code, "Team " + code, AResource.ASSEN, 2);
    }

    private static LocationFacts with(String code, MunicipalityCode municipality, RdPoint at, Rooms rooms) {
        return new LocationFacts(
                code,
                "Consultatiebureau Roden",
                LocationKind.CLINIC,
                "Kanaalstraat 1, Roden",
                municipality,
                at,
                rooms,
                new Comfort(true, true, true));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }
}
