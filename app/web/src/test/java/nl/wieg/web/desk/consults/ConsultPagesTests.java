package nl.wieg.web.desk.consults;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Consult;
import nl.wieg.sessions.Consults;
import nl.wieg.sessions.resources.ConsultHour;
import nl.wieg.sessions.resources.ConsultHourId;
import nl.wieg.sessions.resources.ConsultHours;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class ConsultPagesTests {

    private static final EmployeeId DOCTOR = EmployeeId.of("0193a5c2-7b1e-7000-8000-000000000001");
    private static final ConsultHourId HOUR = ConsultHourId.of("0193a5c2-7b1e-7000-8000-000000000002");
    private static final UUID ON_A_DAY = UUID.fromString("0193a5c2-7b1e-7000-8000-000000000003");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final WeeklyHours EVENING = new WeeklyHours(
            DayOfWeek.MONDAY, Weeks.ODD, new Hours(LocalTime.of(18, 30), LocalTime.of(19, 30)), Days.from(FIRST));
    private static final String[] SENT = {
        "arts",
        DOCTOR.toString(),
        "locatie",
        "telefoon",
        "dag",
        "MONDAY",
        "weken",
        "ODD",
        "begin",
        "18:30",
        "einde",
        "19:30",
        "minuten",
        "20",
        "vanaf",
        "2026-09-07"
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private ConsultHours hours;

    @Autowired
    private Consults consults;

    @Autowired
    private Employees employees;

    @Autowired
    private Slots slots;

    @BeforeEach
    void aDoctorWithAnEvening() {
        Visitor.mayWhatPoliciesSay(access);
        var facts = new EmployeeFacts("1234", "Anna <de> Vries", Profession.DOCTOR, 24, new RdPoint(233, 556), null);
        when(employees.all()).thenReturn(List.of(new Employee(DOCTOR, facts, true, Map.of(), List.of(), List.of())));
        when(hours.all()).thenReturn(List.of(new ConsultHour(HOUR, DOCTOR, Optional.empty(), EVENING, 20)));
        when(consults.in(any())).thenReturn(List.of(new Consult(ON_A_DAY, HOUR, FIRST, EVENING.hours(), 20)));
        var at = Instant.parse("2026-09-07T16:30:00Z");
        when(slots.of(List.of(ON_A_DAY)))
                .thenReturn(Map.of(ON_A_DAY, List.of(new Slot(at, 1, 0), new Slot(at.plusSeconds(1_200), 1, 1))));
    }

    @Test
    void showsTheHoursAndWhatIsInTheAgenda() {
        assertThat(text(planner().open("/spreekuren")))
                .containsSubsequence(
                        "Anna &lt;de&gt; Vries", "Maandag, 18.30 tot 19.30 uur, in oneven weken", "Aan de telefoon")
                .containsSubsequence("7 september 2026", "18.30 tot 19.30 uur", ">2<", ">1<");
    }

    @Test
    void keepsAnHour() {
        assertThat(planner().send("/spreekuren", SENT)).hasRedirectedUrl("/spreekuren?gedaan=spreekuur");

        verify(hours).add(DOCTOR, Optional.empty(), EVENING, 20);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasFilledIn() {
        doThrow(new WrongInput("begins", "Anna de Vries werkt dan niet."))
                .when(hours)
                .add(any(), any(), any(), anyInt());

        var refused = planner().send("/spreekuren", SENT);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused)).contains("Anna de Vries werkt dan niet.", "value=\"18:30\"", "href=\"#begin\"");
    }

    @Test
    void asksForWhatCannotBeRead() {
        var fields = SENT.clone();
        fields[9] = "half zeven";

        assertThat(text(planner().send("/spreekuren", fields))).contains("Vul een tijd in, zoals 13:00.");
    }

    @Test
    void putsHoursInTheAgenda() {
        assertThat(planner().send("/spreekuren/agenda", "tot", "2026-10-05"))
                .hasRedirectedUrl("/spreekuren?gedaan=spreekuren-agenda#agenda");
        verify(consults).offer(LocalDate.of(2026, 10, 5));

        assertThat(text(planner().send("/spreekuren/agenda", "tot", "ooit"))).contains("Vul een datum in.");
    }

    @Test
    void stopsAnHourAfterToday() {
        assertThat(planner().send("/spreekuren/" + HOUR + "/einde"))
                .hasRedirectedUrl("/spreekuren?gedaan=spreekuur-einde");

        verify(hours).end(HOUR, LocalDate.of(2026, 9, 1));
    }

    @Test
    void isRefusedToWhoDoesNotPlan() {
        when(employees.all()).thenThrow(new AccessRefused("U mag dit niet: medewerkers en hun werktijden bekijken."));

        assertThat(Visitor.with(Role.NURSE, pages).open("/spreekuren")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
