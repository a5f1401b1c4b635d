package nl.wieg.sessions;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.wieg.sessions.resources.AResource.PLANNER;
import static nl.wieg.sessions.resources.AResource.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wieg.AtOnce;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Closure;
import nl.wieg.sessions.resources.ConsultHourId;
import nl.wieg.sessions.resources.ConsultHours;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A doctor who works on Mondays and Tuesdays, and a clinic that is open then. */
@DomainTest
class ConsultsTests {

    private static final Hours ONE_TO_TWO = new Hours(LocalTime.of(13, 0), LocalTime.of(14, 0));

    private final Consults consults;
    private final ConsultHours hours;
    private final Employees employees;
    private final Teams teams;
    private final Locations locations;
    private final Slots slots;
    private final LocalDate monday;

    private EmployeeId doctor = new EmployeeId(new UUID(0, 0));
    private LocationId clinic = new LocationId(new UUID(0, 0));

    @Autowired
    ConsultsTests(
            Consults consults,
            ConsultHours hours,
            Employees employees,
            Teams teams,
            Locations locations,
            Slots slots,
            Clock clock) {
        this.consults = consults;
        this.hours = hours;
        this.employees = employees;
        this.teams = teams;
        this.locations = locations;
        this.slots = slots;
        this.monday = Region.today(clock).with(TemporalAdjusters.next(MONDAY));
    }

    @BeforeEach
    void thereIsOneDoctor() {
        nothingIsLeft();
        doctor = AResource.doctorOf(employees, "arts");
        clinic = AResource.clinicOf(locations, "cb-roden");
    }

    @AfterEach
    void nothingIsLeft() {
        ARound.none();
        AResource.none();
    }

    @Test
    void offersTheHoursOfADoctorAsTalksOneAfterTheOther() {
        add(MONDAY, ONE_TO_TWO, 20);

        assertThat(offer(monday)).isEqualTo(1);

        var offered = in(monday);
        assertThat(offered).extracting(Consult::day).containsExactly(monday);
        assertThat(slotsOf(offered.getFirst()))
                .containsExactly(new Slot(at(13, 0), 1, 1), new Slot(at(13, 20), 1, 1), new Slot(at(13, 40), 1, 1));
    }

    @Test
    void leavesOutATalkThatDoesNotFit() {
        add(MONDAY, new Hours(LocalTime.of(13, 0), LocalTime.of(14, 15)), 30);
        offer(monday);

        assertThat(slotsOf(in(monday).getFirst())).hasSize(2);
    }

    @Test
    void offersADayOnce() {
        add(MONDAY, ONE_TO_TWO, 20);
        offer(monday);

        assertThat(offer(monday.plusWeeks(1))).isEqualTo(1);
        assertThat(offer(monday.plusWeeks(1))).isZero();
        assertThat(in(monday.plusWeeks(1))).hasSize(2);
    }

    @Test
    void offersADayOnceToWhoPressesOften() throws Exception {
        add(MONDAY, ONE_TO_TWO, 20);

        var added = AtOnce.all(4, () -> offer(monday));

        assertThat(added).containsExactlyInAnyOrder(1, 0, 0, 0);
    }

    @Test
    void offersNothingWhileTheDoctorIsAwayOrTheClinicClosed() {
        add(MONDAY, ONE_TO_TWO, 20);
        add(TUESDAY, ONE_TO_TWO, 20);
        PLANNER.run(() -> {
            employees.leave(doctor, new Leave(new Days(monday, monday), LeaveKind.HOLIDAY));
            locations.close(clinic, new Closure(new Days(monday.plusDays(1), monday.plusDays(1)), "verbouwing"));
        });

        offer(monday.plusDays(1));

        assertThat(in(monday.plusDays(1))).isEmpty();
    }

    @Test
    void offersTalksByTelephoneWhereverTheDoctorIs() {
        PLANNER.run(() -> {
            hours.add(doctor, Optional.empty(), weekly(MONDAY, ONE_TO_TWO), 30);
            locations.use(clinic, false);
        });

        assertThat(offer(monday)).isEqualTo(1);
    }

    @Test
    void offersNothingAfterTheLastDay() {
        var hour = add(MONDAY, ONE_TO_TWO, 20);
        PLANNER.run(() -> hours.end(hour, monday));

        assertThat(offer(monday.plusWeeks(2))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONDAY | 13:00 | 14:00 | 25 | Een gesprek duurt 20 of 30 minuten.
            MONDAY | 13:00 | 13:15 | 20 | Het spreekuur is korter dan een gesprek.
            MONDAY | 16:00 | 18:00 | 20 | Medewerker arts werkt dan niet.
            FRIDAY | 13:00 | 14:00 | 20 | Medewerker arts werkt dan niet.
            """)
    void refusesHoursThatCannotBe(DayOfWeek day, LocalTime from, LocalTime until, int minutes, String sentence) {
        refuses(sentence, () -> add(day, new Hours(from, until), minutes));
    }

    @Test
    void refusesHoursOfANurseAndHoursThatOverlap() {
        AResource.teamOf(teams, employees, "noord");
        var nurse = PLANNER.call(employees::all).stream()
                .filter(employee -> !employee.isDoctor())
                .findFirst()
                .orElseThrow();
        add(MONDAY, ONE_TO_TWO, 20);

        refuses(
                "Een twijfelspreekuur is van een arts.",
                () -> PLANNER.run(() -> hours.add(nurse.id(), Optional.empty(), weekly(MONDAY, ONE_TO_TWO), 20)));
        refuses("Deze arts heeft dan al een spreekuur.", () -> add(MONDAY, ONE_TO_TWO, 30));
    }

    @Test
    void refusesToOfferThePast() {
        refuses("Kies een dag na vandaag, en binnen 26 weken.", () -> offer(monday.minusWeeks(1)));
        refuses("Kies een dag na vandaag, en binnen 26 weken.", () -> offer(monday.plusWeeks(30)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsOnlyPlannersOffer(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        somebody.run(() -> {
            assertThatThrownBy(() -> consults.offer(monday)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> hours.add(doctor, Optional.empty(), weekly(FRIDAY, ONE_TO_TWO), 20))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    private static void refuses(String sentence, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(WrongInput.class).hasMessage(sentence);
    }

    private ConsultHourId add(DayOfWeek day, Hours some, int minutes) {
        return PLANNER.call(() -> hours.add(doctor, Optional.of(clinic), weekly(day, some), minutes));
    }

    private static WeeklyHours weekly(DayOfWeek day, Hours some) {
        return new WeeklyHours(day, Weeks.EVERY, some, Days.from(START));
    }

    private int offer(LocalDate until) {
        return PLANNER.call(() -> consults.offer(until));
    }

    private List<Consult> in(LocalDate until) {
        return PLANNER.call(() -> consults.in(new Days(monday, until)));
    }

    private List<Slot> slotsOf(Consult consult) {
        return PLANNER.call(() -> slots.of(consult.id()));
    }

    private Instant at(int hour, int minute) {
        return monday.atTime(hour, minute).atZone(Region.ZONE).toInstant();
    }
}
