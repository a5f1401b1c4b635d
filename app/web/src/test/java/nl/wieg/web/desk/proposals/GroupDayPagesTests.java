package nl.wieg.web.desk.proposals;

import static nl.wieg.web.desk.Visitor.text;
import static nl.wieg.web.desk.proposals.APlan.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.AreaDemand;
import nl.wieg.sessions.rounds.demand.Demand;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.PostcodeArea;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A group day of 100 places in Assen: Roden at nine, where 90 are expected, the centre of Assen at ten, where 30 are; whoever walks in from three. */
@DeskTest
class GroupDayPagesTests {

    private static final String AT = "/rondes/" + ROUND + "/publiceren";
    private static final UUID DAY = APlan.id(41);
    private static final GroupDay MONDAY = day(LocalDate.of(2026, 10, 12));

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Rounds rounds;

    @Autowired
    private GroupDays groupDays;

    @Autowired
    private Demands demands;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Slots slots;

    @Autowired
    private RoundSupplies supplies;

    @BeforeEach
    void aRoundOfOneGroupDay() {
        Visitor.mayWhatPoliciesSay(access);
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.DRAFT, Delivery.GROUP_DAYS, MONDAY));
        when(supplies.between(any(), any())).thenReturn(APlan.supply());
        when(supplies.of(any())).thenReturn(APlan.supply());
        when(demands.of(any())).thenReturn(demand(90, 30));
    }

    @Test
    void saysWhoCanComeWhenBeforeItStands() {
        when(demands.of(any())).thenReturn(demand(60, 20));

        assertThat(text(planner().open(AT)))
                .containsSubsequence(
                        "maandag 12 oktober",
                        "9.00 tot 17.00 uur",
                        "Sporthal &lt;Assen&gt;",
                        "15.00 tot 17.00 uur",
                        "100 plekken",
                        "9.00 uur: 60 plekken",
                        "10.00 uur: 20 plekken",
                        "Publiceer deze groepsdagen")
                .doesNotContain("Let op");
    }

    @Test
    void saysWhatDoesNotFit() {
        var over = day(LocalDate.of(2026, 8, 31));
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.DRAFT, Delivery.GROUP_DAYS, over));
        when(demands.of(any()))
                .thenReturn(new Demand(List.of(), List.of(area("9301", 120), area("9801", 12.4)), List.of()));

        assertThat(text(planner().open(AT)))
                .containsSubsequence(
                        "Let op",
                        "Groepsdagen waar meer kinderen komen dan er plekken zijn: 1.",
                        "Kinderen die komen en geen vaste tijd hebben: 12. Hun postcode staat bij geen enkele groep.",
                        "Groepsdagen die al voorbij zijn: 1. Daar kan niemand meer een plek kiezen.");
    }

    @Test
    void publishesThem() {
        assertThat(planner().send(AT)).hasRedirectedUrl("/rondes/" + ROUND + "?gedaan=ronde-gepubliceerd#sessies");

        verify(sessions).publishGroupDays(ROUND);
    }

    @Test
    void saysWhyTheyCannotBePublished() {
        doThrow(new WrongInput("Op maandag 12 oktober heeft een locatie een groepsdag en nog iets anders."))
                .when(sessions)
                .publishGroupDays(ROUND);

        var page = planner().send(AT);

        assertThat(page).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(page)).contains("Op maandag 12 oktober heeft een locatie een groepsdag en nog iets anders.");
    }

    @Test
    void letsNobodyElsePublish() {
        var nurse = Visitor.with(Role.NURSE, pages);
        doThrow(new AccessRefused("U mag dit niet.")).when(sessions).publishGroupDays(any());

        assertThat(nurse.open(AT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.send(AT)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksForNoProposalOnThePageOfTheRound() {
        assertThat(text(planner().open("/rondes/" + ROUND)))
                .contains("In deze ronde zijn alleen groepsdagen.", "href=\"" + AT + "\"")
                .doesNotContain("Maak een voorstel");
        assertThat(text(Visitor.with(Role.MANAGEMENT, pages).open("/rondes/" + ROUND)))
                .doesNotContain("href=\"" + AT + "\"");
    }

    @Test
    void showsWhatIsFreeOnceTheyStand() {
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.PUBLISHED, Delivery.GROUP_DAYS, MONDAY));
        when(slots.of(anyCollection()))
                .thenReturn(Map.of(DAY, List.of(new Slot(Instant.parse("2026-10-12T07:00:00Z"), 75, 70))));

        assertThat(text(planner().open("/rondes/" + ROUND + "/sessies")))
                .containsSubsequence("Groepsdagen", "maandag 12 oktober", "70 van 75 plekken", "9.00 uur: 70 van 75");
        assertThat(text(planner().open("/rondes/" + ROUND))).contains("Groepsdagen: 1.");
    }

    @Test
    void saysWhichAreNotHeldAfterAll() {
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.PUBLISHED, Delivery.GROUP_DAYS, MONDAY));
        when(groupDays.cancelled(ROUND)).thenReturn(Map.of(DAY, "geen <b>stroom"));

        assertThat(text(planner().open("/rondes/" + ROUND + "/sessies")))
                .containsSubsequence("maandag 12 oktober", "gaat niet door", "geen &lt;b&gt;stroom")
                .doesNotContain("alleen inloop");
    }

    private static Demand demand(double roden, double assen) {
        return new Demand(List.of(), List.of(area("9301", roden), area("9401", assen)), List.of());
    }

    private static AreaDemand area(String postcode, double expected) {
        return new AreaDemand(
                new PostcodeArea(postcode, postcode, APlan.NOORDENVELD_CODE, 223, 574),
                (int) (expected * 2),
                0,
                expected,
                0);
    }

    private static GroupDay day(LocalDate day) {
        return new GroupDay(
                DAY,
                APlan.ASSEN,
                day,
                new GroupDay.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                100,
                new GroupDay.Hours(LocalTime.of(15, 0), LocalTime.of(17, 0)),
                List.of(
                        new GroupDay.Wave("9300", "9399", LocalTime.of(9, 0)),
                        new GroupDay.Wave("9400", "9499", LocalTime.of(10, 0))));
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
