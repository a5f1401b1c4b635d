package nl.wieg.web.desk.roster;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.StaffedSession;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.roster.Colleague;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.roster.Shift;
import nl.wieg.sessions.roster.Swap;
import nl.wieg.sessions.roster.SwapChoices;
import nl.wieg.sessions.roster.SwapId;
import nl.wieg.sessions.roster.SwapState;
import nl.wieg.sessions.roster.Swaps;
import nl.wieg.sessions.roster.calendars.Calendars;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** It is Tuesday 1 September, 9.00. Anna is at a session on Wednesday morning; Bo at one on Thursday morning. */
@DeskTest
class RosterPagesTests {

    private static final Colleague ANNA =
            new Colleague(EmployeeId.of("0193a5c2-7b1e-7000-8000-000000000001"), "Anna <de> Vries");
    private static final Colleague BO = new Colleague(EmployeeId.of("0193a5c2-7b1e-7000-8000-000000000002"), "Bo Post");
    private static final SwapId SWAP = SwapId.of("0193a5c2-7b1e-7000-8000-000000000003");
    private static final UUID TEAM = UUID.fromString("0193a5c2-7b1e-7000-8000-000000000004");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 2);
    private static final Session OF_ANNA = session(6, WEDNESDAY);
    private static final Session OF_BO = session(7, WEDNESDAY.plusDays(1));
    private static final String PAGE_OF_ANNA = "/rooster/medewerker/" + ANNA.id();
    private static final String SWAP_OF_ANNA = PAGE_OF_ANNA + "/ruil/" + OF_ANNA.id();
    private static final String DECISION = "/rooster/ruil/" + SWAP;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Roster roster;

    @Autowired
    private Swaps swaps;

    @Autowired
    private SwapChoices choices;

    @Autowired
    private Calendars calendars;

    @BeforeEach
    void twoSessions() {
        Visitor.mayWhatPoliciesSay(access);
        var staffed = List.of(new StaffedSession(OF_ANNA, List.of(ANNA), 1), new StaffedSession(OF_BO, List.of(BO), 0));
        when(sessions.staffed(new Days(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 6))))
                .thenReturn(staffed);
        when(sessions.staffed(Days.from(LocalDate.of(2026, 9, 1)))).thenReturn(staffed);
        when(sessions.read(OF_ANNA.id())).thenReturn(OF_ANNA);
        when(sessions.read(OF_BO.id())).thenReturn(OF_BO);
        when(roster.who(ANNA.id())).thenReturn(ANNA);
        when(choices.of(OF_ANNA.id().value(), ANNA.id()))
                .thenReturn(List.of(
                        new SwapChoices.Choice(
                                BO.id(), "Bo Post", Optional.empty(), Optional.of("Bo Post werkt dan niet.")),
                        new SwapChoices.Choice(BO.id(), "Bo Post", Optional.of(shift(OF_BO)), Optional.empty())));
    }

    @Test
    void showAWeekByName() {
        assertThat(text(planner().open("/rooster")))
                .containsSubsequence(
                        "Rooster, week 36",
                        "/rooster?week=2026-08-24",
                        "woensdag 2 september",
                        "9.00 tot 12.00 uur",
                        PAGE_OF_ANNA,
                        "Anna &lt;de&gt; Vries",
                        "Nog nodig: 1.",
                        "donderdag 3 september",
                        "Bo Post");
        assertThat(text(planner().open("/rooster?week=2026-09-09")))
                .contains("Rooster, week 37", "Hier komt wie waar werkt.");
        assertThat(planner().open("/rooster?team=" + TEAM)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showTheSwapsThatWait() {
        when(swaps.waiting()).thenReturn(List.of(waiting(Optional.empty(), Optional.of("Bo Post werkt dan niet."))));

        assertThat(text(planner().open("/rooster")))
                .containsSubsequence(
                        "Een ruil wacht op uw besluit",
                        "Anna geeft woensdag 2 september, 9.00 tot 12.00 uur, ",
                        "Bo Post geeft donderdag 3 september, 9.00 tot 12.00 uur, ",
                        "Bo Post werkt dan niet.",
                        DECISION + "/goedkeuring",
                        DECISION + "/afwijzing",
                        DECISION + "/intrekking");
    }

    @Test
    void doNotOfferToApproveWhatCannotBe() {
        when(swaps.waiting()).thenReturn(List.of(waiting(Optional.of("Bo Post is er dan niet."), Optional.empty())));

        assertThat(text(planner().open("/rooster")))
                .contains("Dit kan nu niet.", "Bo Post is er dan niet.", DECISION + "/afwijzing")
                .doesNotContain(DECISION + "/goedkeuring");
    }

    @Test
    void decideAndGoBackToTheWeek() {
        assertThat(planner().send(DECISION + "/goedkeuring", "week", "2026-09-10"))
                .hasRedirectedUrl("/rooster?week=2026-09-07&gedaan=ruil-goed");
        assertThat(planner().send(DECISION + "/afwijzing", "week", "2026-09-07"))
                .hasRedirectedUrl("/rooster?week=2026-09-07&gedaan=ruil-afgewezen");
        assertThat(planner().send(DECISION + "/intrekking"))
                .hasRedirectedUrl("/rooster?week=2026-08-31&gedaan=ruil-ingetrokken");

        verify(swaps).approve(SWAP);
        verify(swaps).refuse(SWAP);
        verify(swaps).withdraw(SWAP);
    }

    @Test
    void sayWhyASwapCannotBeApproved() {
        doThrow(new WrongInput("by", "Bo Post is er dan niet.")).when(swaps).approve(SWAP);

        var refused = planner().send(DECISION + "/goedkeuring", "week", "2026-08-31");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused)).contains("Bo Post is er dan niet.", "Rooster, week 36");
    }

    @Test
    void showSomebodysOwnDuties() {
        assertThat(text(planner().open(PAGE_OF_ANNA)))
                .containsSubsequence(
                        "Rooster van Anna &lt;de&gt; Vries",
                        "woensdag 2 september",
                        SWAP_OF_ANNA,
                        PAGE_OF_ANNA + "/agenda")
                .doesNotContain("donderdag 3 september");
    }

    @Test
    void handOutACalendar() {
        when(calendars.handOut(ANNA.id())).thenReturn("BEGIN:VCALENDAR\r\n");

        var file = planner().send(PAGE_OF_ANNA + "/agenda");

        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"rooster.ics\"");
        assertThat(file.getResponse().getContentType())
                .startsWith("text/calendar")
                .contains("method=PUBLISH");
        assertThat(text(file)).isEqualTo("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void sayThatThereIsNothingToHandOut() {
        when(calendars.handOut(ANNA.id())).thenThrow(new WrongInput("Er zijn geen diensten om uit te delen."));

        var refused = planner().send(PAGE_OF_ANNA + "/agenda");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused)).contains("Er zijn geen diensten om uit te delen.");
    }

    @Test
    void askWithWhomAndThenForWhat() {
        assertThat(text(planner().open(SWAP_OF_ANNA)))
                .contains("woensdag 2 september, 9.00 tot 12.00 uur", "value=\"" + BO.id() + "\"")
                .doesNotContain("Wat spreken ze af?");
        assertThat(text(planner().open(SWAP_OF_ANNA + "?met=" + BO.id())))
                .containsSubsequence(
                        "Wat spreken ze af?",
                        "Bo Post neemt de dienst over, en krijgt er geen terug.",
                        "Bo Post werkt dan niet.",
                        "value=\"" + OF_BO.id() + "\"",
                        "Anna &lt;de&gt; Vries krijgt donderdag 3 september, 9.00 tot 12.00 uur,");
    }

    @Test
    void keepASwap() {
        assertThat(planner().send(SWAP_OF_ANNA, "met", BO.id().toString(), "voor", "niets"))
                .hasRedirectedUrl("/rooster?gedaan=ruil");
        assertThat(planner()
                        .send(
                                SWAP_OF_ANNA,
                                "met",
                                BO.id().toString(),
                                "voor",
                                OF_BO.id().toString()))
                .hasRedirectedUrl("/rooster?gedaan=ruil");

        verify(swaps).ask(OF_ANNA.id().value(), ANNA.id(), BO.id(), Optional.empty());
        verify(swaps)
                .ask(
                        OF_ANNA.id().value(),
                        ANNA.id(),
                        BO.id(),
                        Optional.of(OF_BO.id().value()));
    }

    @Test
    void sayWhatIsWrongWithASwap() {
        assertThat(text(planner().send(SWAP_OF_ANNA, "met", "iemand", "voor", "niets")))
                .contains("Kies met wie.");
        assertThat(text(planner().send(SWAP_OF_ANNA, "met", BO.id().toString())))
                .contains("Kies wat ze afspreken.", "href=\"#voor\"");
        when(swaps.ask(any(), any(), any(), any())).thenThrow(new WrongInput("by", "Bo Post is er dan niet."));
        assertThat(text(planner().send(SWAP_OF_ANNA, "met", BO.id().toString(), "voor", "niets")))
                .contains("Bo Post is er dan niet.", "href=\"#met\"");
    }

    @Test
    void sayWhenNobodyCan() {
        when(choices.of(OF_ANNA.id().value(), ANNA.id())).thenReturn(List.of());

        assertThat(text(planner().open(SWAP_OF_ANNA))).contains("Niemand kan deze dienst overnemen.");
    }

    @Test
    void areReadByNursesWhoDoNotPlan() {
        var nurse = Visitor.with(Role.NURSE, pages);

        assertThat(text(nurse.open("/rooster"))).contains("Bo Post").doesNotContain("Een ruil wacht");
        assertThat(text(nurse.open(PAGE_OF_ANNA)))
                .contains("woensdag 2 september")
                .doesNotContain(SWAP_OF_ANNA, "/agenda");
        verify(swaps, never()).waiting();
    }

    @Test
    void areRefusedToWhoMayNot() {
        var refusal = new AccessRefused("U mag dit niet.");
        when(sessions.staffed(any())).thenThrow(refusal);
        when(choices.of(any(), any())).thenThrow(refusal);
        when(calendars.handOut(any())).thenThrow(refusal);
        when(swaps.ask(any(), any(), any(), any())).thenThrow(refusal);
        doThrow(refusal).when(swaps).approve(any());
        doThrow(refusal).when(swaps).refuse(any());
        doThrow(refusal).when(swaps).withdraw(any());
        var steward = Visitor.with(Role.STEWARD, pages);

        for (var address : List.of("/rooster", PAGE_OF_ANNA, SWAP_OF_ANNA)) {
            assertThat(steward.open(address)).as(address).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(steward.send(SWAP_OF_ANNA, "met", BO.id().toString(), "voor", "niets"))
                .hasStatus(HttpStatus.FORBIDDEN);
        for (var act : List.of(
                DECISION + "/goedkeuring",
                DECISION + "/afwijzing",
                DECISION + "/intrekking",
                PAGE_OF_ANNA + "/agenda")) {
            assertThat(steward.send(act)).as(act).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private static Swaps.Waiting waiting(Optional<String> problem, Optional<String> beyond) {
        var swap = new Swap(
                SWAP,
                OF_ANNA.id().value(),
                ANNA.id(),
                BO.id(),
                Optional.of(OF_BO.id().value()),
                SwapState.ASKED,
                Instant.parse("2026-09-01T06:00:00Z"));
        return new Swaps.Waiting(swap, "Anna", "Bo Post", problem, beyond);
    }

    private static Shift shift(Session session) {
        return new Shift(session.id().value(), session.part(), new Hours(session.starts(), session.ends()));
    }

    private static Session session(int number, LocalDate day) {
        return new Session(
                SessionId.of("0193a5c2-7b1e-7000-8000-00000000000" + number),
                RoundId.of("0193a5c2-7b1e-7000-8000-000000000008"),
                new UUID(0, 9),
                TEAM,
                new DayPart(day, PartOfDay.MORNING),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                36,
                30,
                SessionState.PLANNED);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
