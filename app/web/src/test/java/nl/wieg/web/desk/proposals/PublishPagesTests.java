package nl.wieg.web.desk.proposals;

import static nl.wieg.web.desk.Visitor.text;
import static nl.wieg.web.desk.proposals.APlan.ID;
import static nl.wieg.web.desk.proposals.APlan.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class PublishPagesTests {

    private static final String AT = "/voorstellen/" + ID + "/publiceren";
    private static final SessionId SESSION = new SessionId(APlan.id(31));
    private static final Instant NINE = Instant.parse("2026-10-13T07:00:00Z");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Slots slots;

    @Autowired
    private RoundSupplies supplies;

    @BeforeEach
    void aProposalThatIsDone() {
        Visitor.mayWhatPoliciesSay(access);
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.DRAFT));
        when(supplies.between(any(), any())).thenReturn(APlan.supply());
        when(proposals.progress(ID)).thenReturn(APlan.progress(ProposalState.DONE));
        when(proposals.read(ID)).thenReturn(APlan.done());
    }

    @Test
    void saysWhatHappensFirst() {
        assertThat(text(planner().open(AT)))
                .contains("De sessies komen vast te staan: 3. Samen hebben zij 100 plekken.")
                .contains("De eerste is op 13 oktober 2026, de laatste op 24 oktober 2026.")
                .contains("Kinderen zonder plek: 1.")
                .containsSubsequence("name=\"versie\" value=\"7\"", "Publiceer deze sessies")
                .doesNotContain("al voorbij");
    }

    @Test
    void saysWhichSessionsAreOver() {
        var yesterday = new DayPart(LocalDate.of(2026, 8, 31), PartOfDay.MORNING);
        var today = new DayPart(LocalDate.of(2026, 9, 1), PartOfDay.MORNING);
        when(proposals.read(ID))
                .thenReturn(APlan.in(
                        ProposalState.DONE,
                        new SessionPlan(
                                List.of(held(yesterday), held(today)), List.of(), APlan.PLAN.score(), List.of(), 0)));

        assertThat(text(planner().open(AT)))
                .contains("Sessies die al voorbij zijn: 1. Daar kan niemand meer een plek kiezen.");
    }

    private static PlannedSession held(DayPart part) {
        return new PlannedSession(new Placement(APlan.RODEN.toString(), APlan.NORTH.toString(), part), 36, 30);
    }

    @Test
    void publishesTheVersionThatWasSeen() {
        assertThat(planner().send(AT, "versie", "7"))
                .hasRedirectedUrl("/rondes/" + ROUND + "?gedaan=ronde-gepubliceerd#sessies");
        verify(sessions).publish(ID, 7);
    }

    @Test
    void saysWhyItIsNotPublished() {
        doThrow(new WrongInput("Team Noord kan niet meer op 2026-10-13M. Verplaats die sessie."))
                .when(sessions)
                .publish(any(), anyInt());

        var refused = planner().send(AT, "versie", "6");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .contains("Team Noord kan niet meer op 2026-10-13M. Verplaats die sessie.", "value=\"7\"");
    }

    @Test
    void publishesNothingThatIsSearchedOrStands() {
        when(proposals.progress(ID)).thenReturn(APlan.progress(ProposalState.CHOSEN));

        assertThat(planner().open(AT)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isForPlannersAlone() {
        doThrow(new AccessRefused("U mag dit niet.")).when(sessions).publish(any(), anyInt());
        var manager = Visitor.with(Role.MANAGEMENT, pages);

        assertThat(manager.open(AT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(manager.send(AT, "versie", "7")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsThePublishedSessionsByDayWithTheirSlots() {
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.PUBLISHED));
        when(sessions.of(ROUND)).thenReturn(List.of(session()));
        when(slots.of(List.of(SESSION.value())))
                .thenReturn(
                        Map.of(SESSION.value(), List.of(new Slot(NINE, 3, 2), new Slot(NINE.plusSeconds(900), 3, -1))));

        assertThat(text(Visitor.with(Role.NURSE, pages).open("/rondes/" + ROUND + "/sessies")))
                .contains("Sessies: 1. Nog vrij: 2 van 6 plekken.")
                .containsSubsequence("dinsdag 13 oktober", "9.00 tot 12.00 uur", "Sporthal &lt;Assen&gt;", "Team Zuid")
                .containsSubsequence("gaat door", ">33<", "2 van 6 plekken", "9.00 uur: 2 van 3 plekken")
                .contains("9.15 uur: 0 van 3 plekken");
    }

    @Test
    void saysThatSessionsComeHere() {
        when(sessions.of(ROUND)).thenReturn(List.of());

        assertThat(text(planner().open("/rondes/" + ROUND + "/sessies"))).contains("Hier komen de sessies.");
    }

    @Test
    void showsNoSessionsToWhoMayNot() {
        when(sessions.of(ROUND)).thenThrow(new AccessRefused("U mag dit niet."));

        assertThat(Visitor.with(Role.STEWARD, pages).open("/rondes/" + ROUND + "/sessies"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }

    private static Session session() {
        return new Session(
                SESSION,
                ROUND,
                APlan.ASSEN,
                APlan.SOUTH,
                APlan.TUESDAY_MORNING,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                36,
                33,
                SessionState.PLANNED);
    }
}
