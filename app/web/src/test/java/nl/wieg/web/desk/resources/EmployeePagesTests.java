package nl.wieg.web.desk.resources;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class EmployeePagesTests {

    private static final String AT = "/middelen/medewerkers/" + Noord.NURSE_ID;
    private static final String[] FACTS = {
        "naam", "Anna <de> Vries",
        "beroep", "NURSE",
        "uren", "22,5",
        "mail", "anna@ggd.example",
        "x", "233,5",
        "y", "556,2",
        "code", "m1001"
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Employees employees;

    @Autowired
    private Teams teams;

    @BeforeEach
    void aNurse() {
        Visitor.mayWhatPoliciesSay(access);
        when(employees.all()).thenReturn(List.of(Noord.NURSE));
        when(employees.read(Noord.NURSE_ID)).thenReturn(Noord.NURSE);
        when(teams.all()).thenReturn(List.of(Noord.TEAM));
    }

    @Test
    void listsWhatTheyMayDoAndInWhichTeamTheyAre() {
        assertThat(text(planner().open("/middelen/medewerkers")))
                .containsSubsequence(
                        AT,
                        "Anna &lt;de&gt; Vries",
                        "verpleegkundige",
                        ">22,5<",
                        "Team Noord",
                        "tot en met 31 december 2027");
    }

    @Test
    void showsWhenSomebodyWorksAndWhenNot() {
        assertThat(text(planner().open(AT)))
                .containsSubsequence("verpleegkundige", "22,5", "Team Noord", "anna@ggd.example", "m1001")
                .containsSubsequence("prikken", "tot en met 31 december 2027", "value=\"2027-12-31\"")
                .containsSubsequence("Maandag, 8.30 tot 17.00 uur, in even weken", "vanaf 7 september 2026")
                .containsSubsequence("7 september 2026", "vakantie");
    }

    @Test
    void saysThatACertificateEnded() {
        var ended = new nl.wieg.sessions.resources.Employee(
                Noord.NURSE_ID,
                Noord.NURSE.facts(),
                true,
                Map.of(CertificateKind.INJECTION, LocalDate.of(2026, 8, 31)),
                List.of(),
                List.of());
        when(employees.read(Noord.NURSE_ID)).thenReturn(ended);

        assertThat(text(planner().open(AT))).contains("verlopen op 31 augustus 2026");
    }

    @Test
    void keepsSomebodyNew() {
        when(employees.add(any())).thenReturn(Noord.NURSE_ID);

        assertThat(planner().send("/middelen/medewerkers", FACTS)).hasRedirectedUrl(AT + "?gedaan=medewerker-nieuw");

        verify(employees).add(Noord.NURSE.facts());
    }

    @Test
    void leavesTheMailOutWhenThereIsNone() {
        var fields = FACTS.clone();
        fields[7] = " ";

        assertThat(planner().send(AT, fields)).hasRedirectedUrl(AT + "?gedaan=medewerker#gegevens");

        var facts = Noord.NURSE.facts();
        verify(employees)
                .change(
                        Noord.NURSE_ID,
                        new EmployeeFacts(
                                facts.code(),
                                facts.name(),
                                facts.profession(),
                                facts.weeklyHours(),
                                facts.base(),
                                null));
    }

    @Test
    void saysAtItsFieldWhatIsWrong() {
        doThrow(new WrongInput("weeklyHours", "Een medewerker werkt 1 tot 40 uur per week."))
                .when(employees)
                .change(any(), any());

        var refused = planner().send(AT, FACTS);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .containsSubsequence("id=\"uren-fout\"", "Een medewerker werkt 1 tot 40 uur per week.");
    }

    @Test
    void keepsCertificatesAsTheyWereFilledIn() {
        assertThat(planner().send(AT + "/certificaten", "injecteren", "2028-01-31", "reanimeren", ""))
                .hasRedirectedUrl(AT + "?gedaan=certificaten#certificaten");

        verify(employees).certify(Noord.NURSE_ID, Map.of(CertificateKind.INJECTION, LocalDate.of(2028, 1, 31)));
    }

    @Test
    void keepsWhenSomebodyWorksAndWhenNot() {
        assertThat(planner().send(AT + "/werktijden", Noord.MONDAY_SENT))
                .hasRedirectedUrl(AT + "?gedaan=werktijd#tijden");
        verify(employees).addHours(Noord.NURSE_ID, Noord.MONDAY);

        assertThat(planner().send(AT + "/werktijden/weg", Noord.MONDAY_SENT))
                .hasRedirectedUrl(AT + "?gedaan=werktijd-weg#tijden");
        verify(employees).removeHours(Noord.NURSE_ID, Noord.MONDAY);

        assertThat(planner()
                        .send(AT + "/verlof", "weg-van", "2026-10-05", "weg-tot", "2026-10-09", "waarom", "TRAINING"))
                .hasRedirectedUrl(AT + "?gedaan=verlof#verlof");
        verify(employees)
                .leave(
                        Noord.NURSE_ID,
                        new Leave(new Days(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9)), LeaveKind.TRAINING));

        assertThat(planner().send(AT + "/verlof/weg", "eerste-dag", "2026-10-05"))
                .hasRedirectedUrl(AT + "?gedaan=verlof-weg#verlof");
        verify(employees).comeBack(Noord.NURSE_ID, LocalDate.of(2026, 10, 5));
    }

    @Test
    void saysThatSomebodyWorksTooLong() {
        doThrow(new WrongInput("ends", "Zo werkt deze medewerker meer dan 60 uur in een week."))
                .when(employees)
                .addHours(any(), any());

        assertThat(text(planner().send(AT + "/werktijden", Noord.MONDAY_SENT)))
                .containsSubsequence("id=\"einde-fout\"", "meer dan 60 uur", "value=\"17:00\"");
    }

    @Test
    void takesWhoLeftOutOfUse() {
        assertThat(planner().send(AT + "/gebruik", "gebruikt", "false")).hasRedirectedUrl(AT + "?gedaan=uit-gebruik");

        verify(employees).use(Noord.NURSE_ID, false);
    }

    @Test
    void isRefusedToWhoDoesNotPlan() {
        var refusal = new AccessRefused("U mag dit niet: medewerkers en hun werktijden bekijken.");
        when(employees.all()).thenThrow(refusal);
        when(employees.read(any())).thenThrow(refusal);
        when(employees.add(any())).thenThrow(refusal);
        var nurse = Visitor.with(Role.NURSE, pages);

        assertThat(nurse.open("/middelen/medewerkers")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.open("/middelen/medewerkers/nieuw")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.open(AT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.send("/middelen/medewerkers", FACTS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
