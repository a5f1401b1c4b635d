package nl.wieg.web.desk.proposals;

import static nl.wieg.web.desk.Visitor.text;
import static nl.wieg.web.desk.proposals.APlan.FIRST;
import static nl.wieg.web.desk.proposals.APlan.ID;
import static nl.wieg.web.desk.proposals.APlan.ROUND;
import static nl.wieg.web.desk.proposals.APlan.SECOND;
import static nl.wieg.web.desk.proposals.APlan.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.Reason;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.ProposalStep;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.proposals.SessionReason;
import nl.wieg.sessions.proposals.SessionReasons;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.PostcodeArea;
import nl.wieg.sessions.rounds.demand.PostcodeAreas;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class ProposalPagesTests {

    private static final String AT = "/voorstellen/" + ID;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Proposals proposals;

    @Autowired
    private SessionReasons reasons;

    @Autowired
    private RoundSupplies supplies;

    @Autowired
    private PostcodeAreas areas;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void aProposalOfThreeSessions() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all())
                .thenReturn(List.of(
                        new Municipality(APlan.ASSEN_CODE, "Assen"),
                        new Municipality(APlan.NOORDENVELD_CODE, "Noordenveld")));
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.DRAFT));
        when(supplies.between(any(), any())).thenReturn(APlan.supply());
        when(areas.find(anyString())).thenReturn(Optional.empty());
        when(areas.all())
                .thenReturn(List.of(
                        new PostcodeArea("9301", "Roden", APlan.NOORDENVELD_CODE, 223, 574),
                        new PostcodeArea("9401", "Assen", APlan.ASSEN_CODE, 233, 557)));
        when(areas.find("9301"))
                .thenReturn(Optional.of(new PostcodeArea("9301", "Roden", APlan.NOORDENVELD_CODE, 223, 574)));
        when(proposals.progress(ID))
                .thenReturn(APlan.progress(ProposalState.DONE, APlan.STEPS.toArray(new ProposalStep[0])));
        when(proposals.read(ID)).thenReturn(APlan.done());
        when(reasons.of(any(), any()))
                .thenReturn(new SessionReason(
                        new Reason(List.of(new Flow("9301", 1, 7), new Flow("9321", 1, 9)), 6_913.4, 6.6, 42.4, 1), 4));
    }

    @Test
    void showsHowFarASearchIs() {
        when(proposals.progress(ID))
                .thenReturn(APlan.progress(
                        ProposalState.RUNNING, APlan.step(1_200, 5_000, 790), APlan.step(8_400, 812.4, 803)));

        assertThat(text(planner().open(AT)))
                .contains("data-live=\"2\"", "Voorstel 3", "Bezig het plan beter te maken", "value=\"35\"")
                .contains("Nog ongeveer 39 seconden.", "Gevraagd door Jelle Kamphuis, 1 september 2026, 8.58 uur.")
                .contains("Het beste plan tot nu toe kost 812 punten. Met minder dan 803 kan het niet.")
                .contains("Dit plan is hooguit 1,2% duurder dan het beste dat kan.")
                .containsSubsequence("action=\"" + AT + "/stoppen\"", "Stop, en neem het beste tot nu toe")
                .containsSubsequence("class=\"cost\"", "points=\"", "plan: 812", "grens: 803", "Bekijk als tabel")
                .containsSubsequence(">8,4<", ">812<", ">803<", ">1,2%<");
    }

    @Test
    void saysThatAProposalWaits() {
        when(proposals.progress(ID)).thenReturn(APlan.progress(ProposalState.QUEUED));

        assertThat(text(planner().open(AT)))
                .contains("Dit voorstel wacht op zijn beurt", "value=\"0\"", "Nog ongeveer 60 seconden.")
                .doesNotContain("<svg");
    }

    @Test
    void saysThatASearchFailedAndOffersItAgain() {
        when(proposals.progress(ID)).thenReturn(APlan.progress(ProposalState.FAILED));

        assertThat(text(planner().open(AT)))
                .contains("Dit voorstel kon niet worden uitgerekend.")
                .containsSubsequence(AT + "/verder", "name=\"versie\" value=\"7\"", "Probeer het opnieuw")
                .doesNotContain("data-live", "/stoppen");
    }

    @Test
    void stopsASearch() {
        assertThat(planner().send(AT + "/stoppen")).hasRedirectedUrl(AT + "?gedaan=voorstel-stopt");
        verify(proposals).end(ID);
    }

    @Test
    void saysInWordsWhatAPlanIsAndHowGood() {
        assertThat(text(planner().open(AT)))
                .contains("3 sessies met 100 plekken. We verwachten er 74 kinderen.")
                .contains("Dit plan is hooguit 1,2% duurder dan het beste dat kan.")
                .contains("Kinderen zonder plek: 1.")
                .doesNotContain("data-live");
    }

    @Test
    void showsTheWeekOfTheFirstSessionByTeam() {
        assertThat(text(planner().open(AT)))
                .contains("Week 42: maandag 12 oktober tot en met 18 oktober 2026. Sessies: 2.")
                .containsSubsequence("dinsdag 13 oktober", "geen school", "zaterdag 17 oktober")
                .containsSubsequence(
                        "Team Noord", "ochtend", "Consultatiebureau Roden", "33 van 36 plekken", "staat vast")
                .containsSubsequence("avond", "16 van 24 plekken", "Team Zuid")
                .contains("week=2026-10-19#kalender")
                .doesNotContain("Week ervoor", "zondag");
    }

    @Test
    void showsTheWeekOfTheSelectedSession() {
        assertThat(text(planner().open(AT + "?sessie={0}", SessionKey.of(THIRD))))
                .contains("Week 43: maandag 19 oktober tot en met 25 oktober 2026. Sessies: 1.")
                .containsSubsequence("class=\"entry\"", "aria-current=\"true\"", "Sporthal &lt;Assen&gt;")
                .doesNotContain("<Assen>");
    }

    @Test
    void showsTheSameInATableInTheOrderThatIsAskedFor() {
        assertThat(text(planner().open(AT + "?orde=team")))
                .containsSubsequence("aria-sort=\"ascending\">Team", "Team Noord", "Team Zuid")
                .contains("?orde=verwacht#tabel");
        assertThat(text(planner().open(AT + "?orde=plekken")))
                .containsSubsequence("De sessies", ">40<", ">36<", ">24<");
    }

    @Test
    void showsTheSameOnAMapAndInItsTable() {
        var page = text(planner().open(AT + "?sessie={0}", SessionKey.of(SECOND)));

        assertThat(page)
                .containsSubsequence("viewBox=\"0 0 ", "Consultatiebureau Roden. Sessies: 2. Kinderen: 49.")
                .contains("r=\"0.8\" class=\"chosen\"")
                .containsSubsequence(
                        "Bekijk de kaart als tabel", "Consultatiebureau Roden", "Noordenveld", ">2<", ">49<")
                .contains("Zonder sessie: Dorpshuis Peize.");
        assertThat(page.split("<line ", -1)).hasSize(2 + 1 + 2);
    }

    @Test
    void saysWhyASessionIsThereAndWhatItsLossWouldCost() {
        assertThat(text(planner().open(AT + "?sessie={0}", SessionKey.of(SECOND))))
                .contains("Verwacht: 16 kinderen. Plekken: 24.", "Deze sessie staat niet vast")
                .containsSubsequence("9301 (Roden)", ">7<", ">0,0<", "9321", ">9<", ">5,4<")
                .contains("Dan hebben 7 kinderen geen plek.", "Gezinnen reizen dan samen 42 kilometer verder.")
                .contains("Dan klopt een regel van de ronde niet meer.", "Dat bespaart 4,0 uur van medewerkers.")
                .contains("Samen is het plan dan 6.913 punten duurder.")
                .containsSubsequence("Verplaats of splits deze sessie", "name=\"dag\"", "value=\"2026-10-13\"");
    }

    @Test
    void saysThatTheSelectedSessionIsGone() {
        assertThat(text(planner().open(AT + "?sessie={0}", "2026-10-14M~oost~een")))
                .contains("Deze sessie staat niet meer in het voorstel.")
                .doesNotContain("Verplaats of splits deze sessie");
    }

    @Test
    void saysWhichRulesDoNotHold() {
        when(proposals.read(ID))
                .thenReturn(APlan.broken(
                        new Breach("minChildrenPerSession", SECOND.location() + " " + SECOND.part(), 2.2, "x"),
                        new Breach("holidayShareMin", "", 1, "Er zijn te weinig sessies in de vakantie."),
                        new Breach(
                                "minChoices", "9301", 1, "Gebied 9301 heeft te weinig keuze: een team meer helpt.")));

        assertThat(text(planner().open(AT)))
                .contains("Te weinig kinderen op dinsdag 13 oktober, avond, Consultatiebureau Roden. Het mist er 3.")
                .contains("Er zijn te weinig sessies in de vakantie.")
                .contains("Gebied 9301 (Roden) heeft te weinig keuze: een team meer helpt.")
                .contains("Hoe goed dit plan is, weten we nog niet. Laat verder zoeken.");
    }

    @Test
    void changesASessionAndShowsItAgain() {
        assertThat(send("/vast", "sessie", SessionKey.of(SECOND), "week", "2026-10-12", "orde", "team"))
                .hasRedirectedUrl(AT + "?sessie=" + SessionKey.of(SECOND).replace("~", "%7E")
                        + "&week=2026-10-12&orde=team&gedaan=sessie-vast");
        assertThat(send("/los", "sessie", SessionKey.of(FIRST))).hasStatus3xxRedirection();
        assertThat(send("/weg", "sessie", SessionKey.of(FIRST))).hasRedirectedUrl(AT + "?gedaan=sessie-weg");

        verify(proposals).keep(ID, 7, SECOND);
        verify(proposals).letGo(ID, 7, FIRST);
        verify(proposals).drop(ID, 7, FIRST);
    }

    @Test
    void movesASessionAndAddsOne() {
        assertThat(send(
                        "/verplaats",
                        "sessie",
                        SessionKey.of(FIRST),
                        "locatie",
                        SECOND.location(),
                        "team",
                        SECOND.team(),
                        "dag",
                        "2026-10-13",
                        "dagdeel",
                        "E"))
                .hasRedirectedUrl(
                        AT + "?sessie=" + SessionKey.of(SECOND).replace("~", "%7E") + "&gedaan=sessie-verplaatst");
        assertThat(send(
                        "/sessies",
                        "nieuw-locatie",
                        THIRD.location(),
                        "nieuw-team",
                        THIRD.team(),
                        "nieuw-dag",
                        "2026-10-24",
                        "nieuw-dagdeel",
                        "A"))
                .hasStatus3xxRedirection();

        verify(proposals).move(ID, 7, FIRST, SECOND);
        verify(proposals).add(ID, 7, THIRD);
    }

    @Test
    void splitsASession() {
        assertThat(send(
                        "/splits",
                        "sessie",
                        SessionKey.of(FIRST),
                        "locatie",
                        SECOND.location(),
                        "team",
                        SECOND.team(),
                        "dag",
                        "2026-10-13",
                        "dagdeel",
                        "E"))
                .hasRedirectedUrl(
                        AT + "?sessie=" + SessionKey.of(SECOND).replace("~", "%7E") + "&gedaan=sessie-gesplitst");

        verify(proposals).split(ID, 7, FIRST, SECOND);
    }

    @Test
    void losesNothingWhenSomebodyElseWasFirst() {
        doThrow(new WrongInput("Iemand anders heeft dit voorstel net veranderd. Kijk eerst wat er nu staat."))
                .when(proposals)
                .move(any(), anyInt(), any(), any());

        var refused = send(
                "/verplaats",
                "sessie",
                SessionKey.of(SECOND),
                "locatie",
                APlan.PEIZE.toString(),
                "team",
                SECOND.team(),
                "dag",
                "2026-10-20",
                "dagdeel",
                "A");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .contains("Iemand anders heeft dit voorstel net veranderd.")
                .containsSubsequence("<details id=\"verplaats\" open", "value=\"" + APlan.PEIZE + "\" selected")
                .contains("value=\"2026-10-20\"");
    }

    @Test
    void saysAtItsFieldWhatWillNotDo() {
        doThrow(new WrongInput("team", "Het team heeft dan al een sessie."))
                .when(proposals)
                .add(any(), anyInt(), any());

        var refused = send(
                "/sessies",
                "nieuw-locatie",
                THIRD.location(),
                "nieuw-team",
                THIRD.team(),
                "nieuw-dag",
                "2026-10-24",
                "nieuw-dagdeel",
                "A");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .containsSubsequence(
                        "href=\"#nieuw-team\"", "id=\"nieuw-team-fout\"", "Het team heeft dan al een sessie.")
                .contains("value=\"" + THIRD.team() + "\" selected=\"selected\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vast", "/los", "/weg", "/verplaats", "/splits", "/sessies"})
    void refusesWhatIsNoSession(String act) {
        assertThat(send(act, "sessie", "x", "nieuw-dag", "morgen")).hasStatus(HttpStatus.BAD_REQUEST);
        verify(proposals, never()).keep(any(), anyInt(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vast", "/los", "/weg", "/verplaats", "/splits", "/sessies", "/verder", "/kopie"})
    void givesNoFormToWhoMakesNoProposals(String act) {
        doThrow(new AccessRefused("U mag dit niet.")).when(proposals).further(any(), anyInt(), anyInt());
        doThrow(new AccessRefused("U mag dit niet.")).when(proposals).copy(any());
        doThrow(new AccessRefused("U mag dit niet.")).when(proposals).move(any(), anyInt(), any(), any());

        assertThat(Visitor.with(Role.MANAGEMENT, pages).send(AT + act, "versie", "7", "seconden", "60", "sessie", "?"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(Visitor.with(Role.MANAGEMENT, pages).open(AT)))
                .contains("Team Noord")
                .doesNotContain("Zet vast", "Haal weg", "Zoek verder", "Publiceer");
    }

    @Test
    void searchesFurtherAndCopies() {
        when(proposals.copy(ID)).thenReturn(ID);

        assertThat(send("/verder", "seconden", "120")).hasRedirectedUrl(AT);
        assertThat(send("/kopie")).hasRedirectedUrl(AT + "?gedaan=voorstel-kopie");

        verify(proposals).further(ID, 7, 120);
    }

    @Test
    void changesNothingOfOneThatWasPublished() {
        when(proposals.progress(ID)).thenReturn(APlan.progress(ProposalState.CHOSEN));
        when(proposals.read(ID)).thenReturn(APlan.in(ProposalState.CHOSEN, APlan.PLAN));

        assertThat(text(planner().open(AT)))
                .contains("gepubliceerd", "Maak een kopie")
                .doesNotContain("Zet vast", "Zet er een sessie bij", "/publiceren");
    }

    private MvcTestResult send(String act, String... fields) {
        var all = new ArrayList<>(List.of("versie", "7"));
        all.addAll(List.of(fields));
        return planner().send(AT + act, all.toArray(String[]::new));
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
