package nl.wieg.web.desk.absence;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.Absence;
import nl.wieg.sessions.Absences;
import nl.wieg.sessions.Remedy;
import nl.wieg.sessions.Repair;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class AbsencePagesTests {

    private static final EmployeeId NURSE = EmployeeId.of("0193a5c2-7b1e-7000-8000-000000000001");
    private static final LocationId HALL = LocationId.of("0193a5c2-7b1e-7000-8000-000000000002");
    private static final SessionId SESSION = SessionId.of("0193a5c2-7b1e-7000-8000-000000000003");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Session MORNING = new Session(
            SESSION,
            RoundId.of("0193a5c2-7b1e-7000-8000-000000000004"),
            HALL.value(),
            new UUID(0, 5),
            new DayPart(TODAY, PartOfDay.MORNING),
            LocalTime.of(9, 0),
            LocalTime.of(12, 0),
            36,
            30,
            SessionState.PLANNED);
    private static final Absence ILL = new Absence.OfEmployee(NURSE, new Days(TODAY, TODAY));
    private static final Repair REPAIR = new Repair(
            ILL,
            List.of(new Repair.Case(
                    MORNING,
                    12,
                    List.of(
                            new Remedy.Replaced(new EmployeeId(new UUID(0, 6)), "Bo <b>Post", 12.4, 20.5),
                            new Remedy.WithFewerLanes(1, 18),
                            new Remedy.NotHeld(List.of(new Remedy.Elsewhere(SESSION, 3, 40)))))),
            List.of());

    private static final GroupDay GROUP_DAY = new GroupDay(
            new UUID(0, 7),
            HALL.value(),
            TODAY,
            new GroupDay.Hours(LocalTime.of(10, 0), LocalTime.of(16, 0)),
            300,
            null,
            List.of());

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Absences absences;

    @Autowired
    private Employees employees;

    @BeforeEach
    void aNurse() {
        Visitor.mayWhatPoliciesSay(access);
        var facts = new EmployeeFacts("1001", "Anna de Vries", Profession.NURSE, 24, new RdPoint(233, 556), null);
        when(employees.all()).thenReturn(List.of(new Employee(NURSE, facts, true, Map.of(), List.of(), List.of())));
        when(absences.workOut(any())).thenReturn(REPAIR);
    }

    @Test
    void tellsNamesakesApartByTheirNumbers() {
        var other = new EmployeeFacts("1002", "Anna de Vries", Profession.NURSE, 24, new RdPoint(233, 556), null);
        var facts = employees.all().getFirst().facts();
        when(employees.all())
                .thenReturn(List.of(
                        new Employee(NURSE, facts, true, Map.of(), List.of(), List.of()),
                        new Employee(new EmployeeId(new UUID(0, 9)), other, true, Map.of(), List.of(), List.of())));

        assertThat(text(planner().open("/uitval")))
                .contains("Anna de Vries, verpleegkundige (1001)", "Anna de Vries, verpleegkundige (1002)");
    }

    @Test
    void asksWhoOrWhatIsNotThere() {
        assertThat(text(planner().open("/uitval")))
                .containsSubsequence("value=\"m:" + NURSE + "\"", "Anna de Vries, verpleegkundige", "value=\"alles\"")
                .contains("value=\"2026-09-01\"");
    }

    @Test
    void showsWhatCanBeDoneWithTheBestChosen() {
        assertThat(text(planner().send("/uitval", "wie", "m:" + NURSE, "van", "2026-09-01")))
                .containsSubsequence(
                        REPAIR.seal(),
                        "1 september 2026, 9.00 tot 12.00 uur",
                        "Kinderen met een plek: 12.",
                        "checked=\"checked\"",
                        "Bo &lt;b&gt;Post komt. Reist 12 kilometer, en heeft die week nog 20 uur over.",
                        "Met minder priklijnen: 1. Er kunnen dan 18 kinderen komen.",
                        "De sessie gaat niet door. In andere sessies zijn 40 plekken vrij.");
        verify(absences).workOut(ILL);
    }

    @Test
    void doesWhatWasChosenAndSaysWhomToCall() {
        when(absences.repair(ILL, "zegel", Map.of(SESSION, 2)))
                .thenReturn(new Absences.Repaired(
                        List.of(new Absences.Done(
                                REPAIR.cases().getFirst(),
                                REPAIR.cases().getFirst().remedies().get(2))),
                        List.of()));

        var done = planner()
                .send(
                        "/uitval/herstel",
                        "wie",
                        "m:" + NURSE,
                        "van",
                        "2026-09-01",
                        "tot",
                        "",
                        "zegel",
                        "zegel",
                        "keuze-" + SESSION,
                        "2");

        assertThat(text(done))
                .contains("Het is gedaan", "12 kinderen hadden een plek die er niet meer is. Bel hun ouders.");
    }

    @Test
    void saysWhichGroupDaysCannotBeHeldAndThatTheyAreCancelled() {
        var closed = new Absence.OfHall(HALL, new Days(TODAY, TODAY), "geen stroom");
        var repair = new Repair(closed, List.of(), List.of(new Repair.LostGroupDay(GROUP_DAY, 240)));
        when(absences.workOut(closed)).thenReturn(repair);
        when(absences.repair(closed, repair.seal(), Map.of()))
                .thenReturn(new Absences.Repaired(List.of(), repair.groupDays()));
        String[] sent = {"wie", "l:" + HALL, "van", "2026-09-01", "reden", "geen stroom", "zegel", repair.seal()};

        assertThat(text(planner().send("/uitval", sent)))
                .containsSubsequence(
                        "Groepsdagen die niet door kunnen gaan",
                        "1 september 2026, 10.00 tot 16.00 uur",
                        "Kinderen met een plek: 240.",
                        "Doe dit");
        assertThat(text(planner().send("/uitval/herstel", sent)))
                .containsSubsequence(
                        "240 kinderen hadden een plek die er niet meer is. Bel hun ouders.",
                        "De groepsdag gaat niet door.");
    }

    @Test
    void showsItAnewWhenSomethingChanged() {
        when(absences.repair(any(), any(), any()))
                .thenThrow(new WrongInput("Er is intussen iets veranderd. Kijk eerst wat er nu moet gebeuren."));

        var again = planner().send("/uitval/herstel", "wie", "m:" + NURSE, "van", "2026-09-01", "zegel", "oud");

        assertThat(again).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(again)).contains("Er is intussen iets veranderd.", REPAIR.seal());
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(text(planner().send("/uitval", "wie", "", "van", "2026-09-01")))
                .contains("Kies wie of wat er uitvalt.");
        assertThat(text(planner().send("/uitval", "wie", "m:?", "van", "2026-09-01")))
                .contains("Kies wie of wat er uitvalt.");
        assertThat(text(planner().send("/uitval", "wie", "l:" + HALL, "van", "2026-09-01", "reden", " ")))
                .contains("Vul in waarom, in ten hoogste 200 tekens.");
        assertThat(text(planner().send("/uitval", "wie", "alles", "van", "gisteren", "reden", "sneeuw")))
                .contains("Vul een datum in.");
    }

    @Test
    void isForPlannersAlone() {
        when(absences.workOut(any())).thenThrow(new AccessRefused("U mag dit niet: uitval opvangen."));
        var nurse = Visitor.with(Role.NURSE, pages);

        assertThat(nurse.open("/uitval")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.send("/uitval", "wie", "m:" + NURSE, "van", "2026-09-01"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
