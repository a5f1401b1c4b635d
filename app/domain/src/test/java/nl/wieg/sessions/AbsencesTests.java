package nl.wieg.sessions;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.roster.Duty;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clinic of Roden next Monday and Tuesday morning, each with two nurses of the team, who are all there is. */
@DomainTest
class AbsencesTests {

    private final APublishedRound published;
    private final Absences absences;
    private final Sessions sessions;
    private final Rounds rounds;
    private final GroupDays groupDays;
    private final Roster roster;
    private final Locations locations;
    private final Employees employees;
    private final Slots slots;
    private final JdbcTemplate jdbc;
    private final LocalDate monday;

    @Autowired
    AbsencesTests(
            Absences absences,
            Sessions sessions,
            Rounds rounds,
            GroupDays groupDays,
            Roster roster,
            Locations locations,
            Employees employees,
            Teams teams,
            Slots slots,
            JdbcTemplate jdbc,
            Clock clock) {
        this.published = new APublishedRound(sessions, rounds, locations, employees, teams, jdbc);
        this.absences = absences;
        this.sessions = sessions;
        this.rounds = rounds;
        this.groupDays = groupDays;
        this.roster = roster;
        this.locations = locations;
        this.employees = employees;
        this.slots = slots;
        this.jdbc = jdbc;
        this.monday = Region.today(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @BeforeEach
    void aPublishedRound() {
        nothingIsLeft();
        published.publish(new DayPart(monday, PartOfDay.MORNING), new DayPart(monday.plusDays(1), PartOfDay.MORNING));
    }

    @AfterEach
    void nothingIsLeft() {
        ARound.none();
        AResource.none();
    }

    @Test
    void holdsFewerLanesWhenNobodyCanStepIn() {
        var absence = new Absence.OfEmployee(somebody(), new Days(monday, monday));

        var repair = workOut(absence);

        assertThat(repair.cases()).singleElement().satisfies(one -> {
            assertThat(one.booked()).isZero();
            assertThat(one.remedies()).containsExactly(new Remedy.WithFewerLanes(1, 18), new Remedy.NotHeld(List.of()));
        });

        repair(repair);

        assertThat(first().capacity()).isEqualTo(18);
        assertThat(places(first())).isEqualTo(18);
        assertThat(duties(monday)).extracting(Duty::employee).hasSize(1).doesNotContain(absence.employee());
        assertThat(duties(monday.plusDays(1))).hasSize(2);
        assertThat(PLANNER.call(() -> employees.read(absence.employee())).isOnLeave(monday))
                .isTrue();
    }

    @Test
    void asksANurseOfNoTeamFirst() {
        var nurse = published.aNurseWhoStepsIn("invaller");
        var absence = new Absence.OfEmployee(somebody(), new Days(monday, monday));

        var repair = workOut(absence);

        assertThat(repair.cases().getFirst().remedies())
                .extracting(remedy -> remedy.getClass().getSimpleName())
                .containsExactly("Replaced", "WithFewerLanes", "NotHeld");
        assertThat(repair.cases().getFirst().remedies().getFirst())
                .isInstanceOfSatisfying(Remedy.Replaced.class, replaced -> {
                    assertThat(replaced.by()).isEqualTo(nurse);
                    assertThat(replaced.hoursLeft()).isEqualTo(24);
                });

        repair(repair);

        assertThat(duties(monday)).extracting(Duty::employee).hasSize(2).contains(nurse);
        assertThat(first().capacity()).isEqualTo(36);
    }

    @Test
    void doesWhatThePlannerChose() {
        var absence = new Absence.OfEmployee(somebody(), new Days(monday, monday));
        var repair = workOut(absence);

        PLANNER.run(() -> absences.repair(absence, repair.seal(), Map.of(first().id(), 1)));

        assertThat(first().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(places(first())).isZero();
        assertThat(duties(monday)).isEmpty();
    }

    @Test
    void keepsThoseWhoHaveAPlaceWhenALaneIsTooFew() {
        book(first(), 2);
        var absence = new Absence.OfEmployee(somebody(), new Days(monday, monday));

        assertThat(workOut(absence).cases().getFirst().remedies())
                .containsExactly(new Remedy.NotHeld(
                        List.of(new Remedy.Elsewhere(of(monday.plusDays(1)).id(), 0, 36))));
    }

    @Test
    void takesASessionToAnotherHall() {
        var hall = AResource.clinicOf(locations, "cb-nietap");
        var absence = new Absence.OfHall(new LocationId(first().location()), new Days(monday, monday), "geen stroom");

        var repair = workOut(absence);
        assertThat(repair.cases().getFirst().remedies())
                .containsExactly(
                        new Remedy.InOtherHall(hall, "Consultatiebureau Roden", 0), new Remedy.NotHeld(List.of()));
        repair(repair);

        assertThat(first().location()).isEqualTo(hall.value());
        assertThat(places(first())).isEqualTo(36);
        assertThat(PLANNER.call(() -> locations.read(absence.hall())).closures())
                .hasSize(1);
    }

    @Test
    void cancelsADayOrAnAreaAndClosesItsHalls() {
        var snow = new Absence.OfDay(monday, "sneeuw");
        repair(workOut(snow));

        assertThat(first().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(of(monday.plusDays(1)).state()).isEqualTo(SessionState.PLANNED);

        var elsewhere = new Absence.OfArea(Set.of(new MunicipalityCode("GM0106")), week(), "geen stroom");
        assertThat(workOut(elsewhere).cases()).isEmpty();
        var here = new Absence.OfArea(Set.of(new MunicipalityCode("GM1699")), week(), "geen stroom");
        repair(workOut(here));

        assertThat(of(monday.plusDays(1)).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void cancelsAGroupDayThatHasNoHall() {
        var friday = monday.plusDays(4);
        var groupDay = aGroupDay(friday);
        bookAt(groupDay.id(), 7);
        var hall = new Absence.OfHall(new LocationId(groupDay.location()), new Days(friday, friday), "geen stroom");

        var repair = workOut(hall);
        assertThat(repair.cases()).isEmpty();
        assertThat(repair.groupDays()).containsExactly(new Repair.LostGroupDay(groupDay, 14));
        repair(repair);

        assertThat(places(groupDay.id())).isZero();
        assertThat(PLANNER.call(() -> groupDays.standing(friday, friday))).isEmpty();
        assertThat(workOut(hall).groupDays()).isEmpty();
    }

    @Test
    void findsGroupDaysOfADayAndOfAnAreaButNoneOfSomebody() {
        var friday = monday.plusDays(4);
        var groupDay = aGroupDay(friday);
        var elsewhere = Set.of(new MunicipalityCode("GM0106"));
        var here = Set.of(new MunicipalityCode("GM1699"));

        assertThat(workOut(new Absence.OfDay(friday, "sneeuw")).groupDays())
                .extracting(Repair.LostGroupDay::day)
                .containsExactly(groupDay);
        assertThat(workOut(new Absence.OfArea(here, week(), "sneeuw")).groupDays())
                .hasSize(1);
        assertThat(workOut(new Absence.OfArea(elsewhere, week(), "sneeuw")).groupDays())
                .isEmpty();
        assertThat(workOut(new Absence.OfDay(monday, "sneeuw")).groupDays()).isEmpty();
        assertThat(workOut(new Absence.OfEmployee(somebody(), week())).groupDays())
                .isEmpty();
    }

    @Test
    void takesNoSessionToAHallThatHasAGroupDay() {
        var hall = AResource.clinicOf(locations, "cb-nietap");
        var full = PLANNER.call(() -> published.withGroupDay(Delivery.GROUP_DAYS, monday, hall));
        PLANNER.run(() -> sessions.publishGroupDays(full));
        var absence = new Absence.OfHall(new LocationId(first().location()), new Days(monday, monday), "geen stroom");

        assertThat(workOut(absence).cases().getFirst().remedies()).containsExactly(new Remedy.NotHeld(List.of()));
    }

    @Test
    void refusesToDoWhatIsNoLongerAsItWasSeen() {
        var absence = new Absence.OfEmployee(somebody(), new Days(monday, monday));
        var repair = workOut(absence);
        published.aNurseWhoStepsIn("invaller");

        assertThatThrownBy(() -> repair(repair))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Er is intussen iets veranderd. Kijk eerst wat er nu moet gebeuren.");
        assertThat(first().capacity()).isEqualTo(36);
    }

    @Test
    void findsNothingToDoTwice() {
        var absence = new Absence.OfEmployee(somebody(), new Days(monday, monday));
        repair(workOut(absence));

        assertThat(workOut(absence).cases()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsOnlyPlannersRepair(Role role) {
        var absence = new Absence.OfDay(monday, "sneeuw");
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        somebody.run(() -> {
            assertThatThrownBy(() -> absences.workOut(absence)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> absences.repair(absence, "", Map.of())).isInstanceOf(AccessRefused.class);
        });
    }

    /** Published, in the clinic. */
    private GroupDay aGroupDay(LocalDate day) {
        var round = published.withGroupDay(Delivery.GROUP_DAYS, day);
        PLANNER.run(() -> sessions.publishGroupDays(round));
        return PLANNER.call(() -> rounds.read(round)).groupDays().getFirst();
    }

    private Repair workOut(Absence absence) {
        return PLANNER.call(() -> absences.workOut(absence));
    }

    private void repair(Repair repair) {
        PLANNER.run(() -> absences.repair(repair.absence(), repair.seal(), Map.of()));
    }

    private Session first() {
        return of(monday);
    }

    private Session of(LocalDate day) {
        return PLANNER.call(() -> sessions.of(published.round())).stream()
                .filter(session -> session.part().date().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private EmployeeId somebody() {
        return duties(monday).getFirst().employee();
    }

    private List<Duty> duties(LocalDate day) {
        return PLANNER.call(() -> roster.in(new Days(day, day)));
    }

    private Days week() {
        return new Days(monday, monday.plusDays(6));
    }

    private int places(Session session) {
        return places(session.id().value());
    }

    private int places(UUID id) {
        return PLANNER.call(() -> slots.of(id)).stream()
                .mapToInt(slot -> Math.max(0, slot.remaining()))
                .sum();
    }

    /** So many in each slot. */
    private void book(Session session, int children) {
        bookAt(session.id().value(), children);
    }

    private void bookAt(UUID id, int children) {
        jdbc.update(
                "UPDATE appointments_slot SET remaining = remaining - ? WHERE session_id = ?", children, id.toString());
    }
}
