package nl.wieg.web.desk.resources;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.Availability;
import nl.wieg.sessions.resources.Available;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Membership;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class TeamPagesTests {

    private static final String AT = "/middelen/teams/" + Noord.TEAM_ID;
    private static final String[] FACTS = {
        "naam", "Team Noord", "lijnen", "2", "x", "233,5", "y", "556,2", "code", "noord"
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Teams teams;

    @Autowired
    private Employees employees;

    @Autowired
    private Availability availability;

    @BeforeEach
    void aTeam() {
        Visitor.mayWhatPoliciesSay(access);
        when(employees.all()).thenReturn(List.of(Noord.NURSE));
        when(teams.all()).thenReturn(List.of(Noord.TEAM));
        when(teams.read(Noord.TEAM_ID)).thenReturn(Noord.TEAM);
        var once = Set.of(new DayPart(Noord.START, PartOfDay.MORNING));
        when(availability.in(any()))
                .thenReturn(new Available(
                        List.of(), List.of(new Available.WholeTeam(Noord.TEAM, once)), Map.of(), Set.of()));
    }

    @Test
    void listsHowOftenTheyAreWhole() {
        assertThat(text(planner().open("/middelen/teams")))
                .containsSubsequence(AT, "Team Noord", ">2<", ">1<", ">0,1<");
    }

    @Test
    void showsWhoBelongsToOneAndSince() {
        assertThat(text(planner().open(AT)))
                .containsSubsequence("233,5 / 556,2", "noord")
                .containsSubsequence(
                        "/middelen/medewerkers/" + Noord.NURSE_ID,
                        "Anna &lt;de&gt; Vries",
                        "verpleegkundige",
                        "vanaf 5 januari 2026",
                        "value=\"2026-01-05\"")
                .contains("Anna &lt;de&gt; Vries, verpleegkundige</option>");
    }

    @ParameterizedTest
    @CsvSource({"NURSE", "DOCTOR", "MANAGEMENT"})
    void tellsWhoDoesNotPlanNoNames(Role role) {
        when(employees.all()).thenThrow(new AccessRefused("U mag dit niet."));
        var reader = Visitor.with(role, pages);

        assertThat(text(reader.open(AT)))
                .contains("Team Noord", "Leden vandaag")
                .doesNotContain("Vries", "<form class=\"sheet\"", "/leden");
        assertThat(reader.open("/middelen/teams/nieuw")).hasStatus(HttpStatus.FORBIDDEN);
        verify(employees, never()).all();
    }

    @Test
    void keepsANewOneAndChangesIt() {
        when(teams.add(any())).thenReturn(Noord.TEAM_ID);

        assertThat(planner().send("/middelen/teams", FACTS)).hasRedirectedUrl(AT + "?gedaan=team-nieuw");
        verify(teams).add(Noord.TEAM.facts());

        assertThat(planner().send(AT, FACTS)).hasRedirectedUrl(AT + "?gedaan=team#gegevens");
        verify(teams).change(Noord.TEAM_ID, Noord.TEAM.facts());

        assertThat(planner().send(AT + "/gebruik", "gebruikt", "true")).hasRedirectedUrl(AT + "?gedaan=in-gebruik");
        verify(teams).use(Noord.TEAM_ID, true);
    }

    @Test
    void letsSomebodyJoinAndLeave() {
        var id = Noord.NURSE_ID.toString();
        var day = LocalDate.of(2026, 10, 5);

        assertThat(planner().send(AT + "/leden", "medewerker", id, "lid-van", "2026-10-05", "lid-tot", ""))
                .hasRedirectedUrl(AT + "?gedaan=lid#leden");
        verify(teams).join(Noord.TEAM_ID, new Membership(Noord.NURSE_ID, Days.from(day)));

        assertThat(planner().send(AT + "/leden/weg", "medewerker", id, "eerste-dag", "2026-10-05"))
                .hasRedirectedUrl(AT + "?gedaan=lid-weg#leden");
        verify(teams).leave(Noord.TEAM_ID, Noord.NURSE_ID, day);
    }

    @Test
    void saysThatSomebodyIsInAnotherTeam() {
        doThrow(new WrongInput("employee", "Een medewerker zit op een van deze dagen al in Team Zuid."))
                .when(teams)
                .join(any(), any());

        var refused = planner().send(AT + "/leden", "medewerker", Noord.NURSE_ID.toString(), "lid-van", "2026-10-05");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .containsSubsequence("id=\"medewerker-fout\"", "al in Team Zuid.", "selected=\"selected\">Anna")
                .contains("value=\"2026-10-05\"");
    }

    @Test
    void asksWhoJoins() {
        assertThat(text(planner().send(AT + "/leden", "medewerker", "", "lid-van", "2026-10-05")))
                .containsSubsequence("id=\"medewerker-fout\"", "Kies een van de mogelijkheden.");
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
