package nl.wieg.web.desk.rounds;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.ProposalSummary;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Means;
import nl.wieg.sessions.rounds.MinutesPerChild;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.RoundMoments;
import nl.wieg.sessions.rounds.RoundRules;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.RoundSummary;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.sessions.rounds.TeamChoice;
import nl.wieg.sessions.rounds.TurnoutKey;
import nl.wieg.sessions.rounds.TurnoutSetting;
import nl.wieg.sessions.rounds.Vaccine;
import nl.wieg.sessions.rounds.YearlyRound;
import nl.wieg.sessions.rounds.demand.AreaDemand;
import nl.wieg.sessions.rounds.demand.CohortDemand;
import nl.wieg.sessions.rounds.demand.Demand;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.PostcodeArea;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.Turnout;
import nl.wieg.sessions.rounds.demand.UnplacedArea;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.Desk;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class RoundPagesTests {

    private static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final RoundId ID = new RoundId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final UUID CLINIC = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID NORTH = UUID.fromString("00000000-0000-7000-8000-000000000003");
    private static final String AT = "/rondes/" + ID;
    private static final Offer HPV = offer("HPV", 2016, 2016, false, 1, 2);
    private static final Offer CATCH_UP = offer("HPV", 2008, 2015, true, 1, 2);
    private static final Scope SCOPE =
            Scope.of(Set.of(ASSEN, NOORDENVELD), LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 13));
    private static final Aim AIM = new Aim("Herfst 2026", List.of(HPV), Delivery.SMALL_SCALE);
    private static final Means MEANS = new Means(Set.of(CLINIC), List.of(new TeamChoice(NORTH, 8)), List.of());
    private static final Round ROUND = round(AIM, MEANS, RoundState.DRAFT);
    private static final PostcodeArea RODEN = new PostcodeArea("9301", "Roden", NOORDENVELD, 223.2, 574.2);
    private static final PostcodeArea CENTRE = new PostcodeArea("9401", "Assen Centrum", ASSEN, 233.6, 556.6);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Demands demands;

    @Autowired
    private RoundSupplies supplies;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void aDraft() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all())
                .thenReturn(List.of(new Municipality(ASSEN, "Assen"), new Municipality(NOORDENVELD, "Noordenveld")));
        when(rounds.vaccines())
                .thenReturn(List.of(new Vaccine("DKT", HPV.doses().headSet(2)), new Vaccine("HPV", HPV.doses())));
        when(rounds.yearly(anyInt())).thenReturn(new YearlyRound(2026, List.of(HPV, CATCH_UP)));
        when(rounds.read(ID)).thenReturn(ROUND);
        when(demands.of(any())).thenReturn(demand(new Turnout(0.575, 0.575, 0, 0, "landelijk cijfer 2023", null)));
        var supply = new RoundSupply(
                List.of(new RoundSupply.Place(
                        CLINIC, "Consultatiebureau Assen", "GM0106", 233, 556, 1, Set.of(morning(0)))),
                List.of(new RoundSupply.Crew(
                        NORTH, "Team Noord", 233, 556, 2, Set.of(morning(0), morning(1), morning(2)))),
                Map.of(),
                Set.of());
        when(supplies.between(any(), any())).thenReturn(supply);
        when(supplies.of(any())).thenReturn(supply);
    }

    @Test
    void listsRoundsAndProposesThatOfThisYear() {
        when(rounds.all())
                .thenReturn(List.of(new RoundSummary(
                        ID, "Voorjaar", RoundState.PUBLISHED, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 20))));

        assertThat(text(planner().open("/rondes")))
                .containsSubsequence(AT, "Voorjaar", "gepubliceerd", "2 maart 2026 tot en met 20 maart 2026")
                .containsSubsequence("/rondes/nieuw?jaar=2026", "Maak de ronde herfst 2026", "HPV 2016");
    }

    @Test
    void proposesNothingToWhoMakesNoRounds() {
        when(rounds.all()).thenReturn(List.of());

        assertThat(text(Visitor.with(Role.MANAGEMENT, pages).open("/rondes")))
                .contains("Er is er nog geen.")
                .doesNotContain("Maak de ronde");
        assertThat(Visitor.with(Role.MANAGEMENT, pages).open("/rondes/nieuw?jaar=2026"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.with(Role.MANAGEMENT, pages).open(AT + "/wat")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.with(Role.MANAGEMENT, pages).open(AT + "/middelen")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.with(Role.MANAGEMENT, pages).open(AT + "/opkomst/HPV/2016"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(Visitor.with(Role.MANAGEMENT, pages).open(AT))).doesNotContain("Wijzig", "/regels");
    }

    @Test
    void givesNoFormToWhoMakesNoRoundsThoughWhatTheySentIsWrong() {
        var manager = Visitor.with(Role.MANAGEMENT, pages);

        assertThat(manager.send("/rondes", "jaar", "2026", "nieuw", ID.toString(), "vaccin-0", "?"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(manager.send(AT + "/waar", "eerste", "?")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(manager.send(AT + "/middelen", "locatie", "?")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(manager.send(AT + "/groepsdagen", "dag", "?")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(manager.send(AT + "/opkomst/HPV/2016", "GM0106", "?")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void fillsInWhatTheScheduleAsks() {
        assertThat(text(planner().open("/rondes/nieuw?jaar=2026")))
                .containsSubsequence("Stap 1 van 6", "value=\"Herfst 2026\"")
                .contains("<option value=\"HPV:1,2\" selected=\"selected\">HPV-1 of HPV-2</option>")
                .contains("<option value=\"geen\" selected=\"selected\">Geen</option>")
                .containsSubsequence("name=\"van-0\"", "value=\"2016\"", "name=\"tot-0\"", "value=\"2016\"")
                .containsSubsequence("value=\"HPV:1,2:2008:2015\"", "HPV 2008 tot en met 2015 (inhalen)");
    }

    @Test
    void makesARoundForAllMunicipalitiesInTheWeeksOfTheYear() {
        when(rounds.make(any(), any(), any())).thenReturn(ID);

        var made = planner()
                .send(
                        "/rondes",
                        "jaar",
                        "2026",
                        "nieuw",
                        ID.toString(),
                        "naam",
                        "Herfst 2026",
                        "wijze",
                        "SMALL_SCALE",
                        "vaccin-0",
                        "HPV:1,2",
                        "van-0",
                        "2016",
                        "tot-0",
                        "",
                        "vaccin-1",
                        "geen",
                        "ook",
                        "HPV:1,2:2008:2015");

        assertThat(made).hasStatus3xxRedirection().hasRedirectedUrl(AT + "/waar");
        verify(rounds).make(ID, new Aim("Herfst 2026", List.of(HPV, CATCH_UP), Delivery.SMALL_SCALE), SCOPE);
    }

    @Test
    void losesNothingThatWasTypedWhenSomethingIsWrong() {
        var refused = planner()
                .send(
                        AT + "/wat",
                        "jaar",
                        "2026",
                        "naam",
                        "Mijn ronde",
                        "wijze",
                        "BOTH",
                        "vaccin-0",
                        "HPV:1,2",
                        "van-0",
                        "tweeduizend",
                        "vaccin-4",
                        "DKT:1",
                        "van-4",
                        "2021",
                        "ook",
                        "HPV:1,2:2008:2015");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .contains("Er is nog iets niet goed")
                .containsSubsequence("href=\"#van-0\"", "Vul een heel getal in.")
                .contains("value=\"Mijn ronde\"", "value=\"tweeduizend\"", "value=\"2021\"")
                .containsSubsequence("value=\"BOTH\"", "selected=\"selected\"")
                .containsSubsequence("value=\"HPV:1,2:2008:2015\"", "checked=\"checked\"");
        verify(rounds).read(ID);
    }

    @Test
    void showsARefusalOfTheRoundBesideItsField() {
        doThrow(new WrongInput("lastDay", "De laatste dag ligt voor de eerste dag."))
                .when(rounds)
                .scope(any(), any());

        var refused =
                planner().send(AT + "/waar", "gemeente", "GM1699", "eerste", "2026-10-05", "laatste", "2026-10-04");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .containsSubsequence("id=\"laatste-fout\"", "De laatste dag ligt voor de eerste dag.")
                .containsSubsequence("value=\"GM1699\"", "checked=\"checked\"")
                .contains("value=\"2026-10-04\"");
    }

    @Test
    void keepsAStepAndGoesOnOrBack() {
        var fields = new String[] {"gemeente", "GM0106", "eerste", "2026-10-05", "laatste", "2026-10-09"};
        var back = new String[] {"gemeente", "GM0106", "eerste", "2026-10-05", "laatste", "2026-10-09", "terug", "ja"};

        assertThat(planner().send(AT + "/waar", fields)).hasRedirectedUrl(AT + "/opkomst");
        assertThat(planner().send(AT + "/waar", back)).hasRedirectedUrl(AT + "/wat");
        verify(rounds, times(2))
                .scope(ID, Scope.of(Set.of(ASSEN), LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9)));
    }

    @Test
    void showsWhoIsExpectedForEachBirthYear() {
        assertThat(text(planner().open(AT + "/opkomst")))
                .contains("Nog niet beschermd: 1.400 kinderen. Daarvan missen er 20 twee prikken.")
                .contains("We verwachten dat er 805 komen.")
                .containsSubsequence("HPV 2016", ">1.400<", ">3<", ">7<", "57,5%", ">805<", AT + "/opkomst/HPV/2016");
    }

    @Test
    void saysHowTheTurnoutIsKnown() {
        assertThat(text(planner().open(AT + "/opkomst/HPV/2016")))
                .contains("Bron van de berekening: landelijk cijfer 2023. Wieg weet nog te weinig van eerdere jaren.")
                .containsSubsequence("Assen", ">1.000<", "57,5%", "id=\"GM0106\"", "value=\"\"", ">575<");

        when(demands.of(any())).thenReturn(demand(new Turnout(0.6, 0.6, 1_000, 570, "", null)));
        assertThat(text(planner().open(AT + "/opkomst/HPV/2016")))
                .contains("In 2024 en 2025 waren 1.000 kinderen van deze leeftijd nog niet beschermd.")
                .contains("In die jaren kwamen er 570.");
    }

    @Test
    void showsWhoKnewBetter() {
        var said = new TurnoutSetting(new TurnoutKey("HPV", 2016, ASSEN), 0.625, Desk.NOW, "Anouk Smit");
        when(rounds.read(ID))
                .thenReturn(new Round(
                        ID, RoundState.DRAFT, AIM, SCOPE, MEANS, RoundRules.USUAL, List.of(said), ROUND.moments()));
        when(demands.of(any())).thenReturn(demand(new Turnout(0.625, 0.575, 0, 0, "aanname", said)));

        assertThat(text(planner().open(AT + "/opkomst/HPV/2016")))
                .containsSubsequence("57,5%", "value=\"62,5\"", "Ingevuld door Anouk Smit, 1 september 2026, 9.00 uur");
    }

    @Test
    void keepsWhatThePlannerSaysAndWorksOutTheRest() {
        var kept = planner().send(AT + "/opkomst/HPV/2016", "GM0106", "62,5", "GM1699", "");

        assertThat(kept).hasRedirectedUrl(AT + "/opkomst?gedaan=ronde-opkomst");
        verify(rounds)
                .turnout(
                        ID,
                        Map.of(new TurnoutKey("HPV", 2016, ASSEN), 0.625),
                        List.of(new TurnoutKey("HPV", 2016, NOORDENVELD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "-1", "100,1", "1e3", "NaN"})
    void refusesATurnoutThatIsNone(String share) {
        var refused = planner().send(AT + "/opkomst/HPV/2016", "GM0106", share, "GM1699", "50");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused)).contains("id=\"GM0106-fout\"", "value=\"" + share + "\"", "value=\"50\"");
        verify(rounds, never()).turnout(any(), any(), any());
    }

    @Test
    void offersNoTurnoutOfWhatTheRoundDoesNotOffer() {
        assertThat(planner().open(AT + "/opkomst/BMR/2016")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void choosesLocationsAndTeams() {
        assertThat(text(planner().open(AT + "/middelen")))
                .containsSubsequence("value=\"" + CLINIC + "\"", "checked=\"checked\"", "Consultatiebureau Assen")
                .containsSubsequence("Team Noord", "name=\"team-" + NORTH + "\"", "value=\"8\"")
                .doesNotContain("Groepsdagen");

        var kept = planner().send(AT + "/middelen", "locatie", CLINIC.toString(), "team-" + NORTH, "6");
        assertThat(kept).hasRedirectedUrl(AT + "/regels");
        verify(rounds).means(ID, Set.of(CLINIC), List.of(new TeamChoice(NORTH, 6)));
    }

    @Test
    void keepsTeamsOutOfSightWhileTheRoundIsOfGroupDays() {
        var groupDays = new Aim(AIM.name(), AIM.offers(), Delivery.GROUP_DAYS);
        when(rounds.read(ID)).thenReturn(round(groupDays, MEANS, RoundState.DRAFT));

        assertThat(text(planner().open(AT + "/middelen")))
                .contains("<input type=\"hidden\" name=\"team-" + NORTH + "\" value=\"8\">", "Groepsdagen")
                .doesNotContain("Team Noord");
    }

    @Test
    void suggestsAllThatCanBeHadToWhoHasChosenNothing() {
        var untouched = round(AIM, new Means(Set.of(), List.of(), List.of()), RoundState.DRAFT);
        when(rounds.read(ID)).thenReturn(untouched);

        assertThat(text(planner().open(AT + "/middelen")))
                .containsSubsequence("value=\"" + CLINIC + "\"", "checked=\"checked\"", "Consultatiebureau Assen")
                .containsSubsequence("name=\"team-" + NORTH + "\"", "value=\"2\"");

        when(rounds.read(ID))
                .thenReturn(round(
                        AIM, new Means(Set.of(), List.of(new TeamChoice(NORTH, 3)), List.of()), RoundState.DRAFT));
        assertThat(text(planner().open(AT + "/middelen"))).doesNotContain("checked=\"checked\"");
    }

    @Test
    void saysThatLocationsAndTeamsComeHere() {
        when(supplies.between(any(), any())).thenReturn(new RoundSupply(List.of(), List.of(), Map.of(), Set.of()));

        assertThat(text(planner().open(AT + "/middelen"))).contains("Hier komen de locaties.", "Hier komen de teams.");
    }

    @Test
    void addsAGroupDayWithWavesAndWalkIn() {
        when(rounds.read(ID))
                .thenReturn(round(new Aim("Herfst 2026", List.of(HPV), Delivery.BOTH), MEANS, RoundState.DRAFT));

        var added = planner()
                .send(
                        AT + "/groepsdagen",
                        "hal",
                        CLINIC.toString(),
                        "dag",
                        "2026-10-12",
                        "begin",
                        "09:00",
                        "einde",
                        "17:00",
                        "plaatsen",
                        "300",
                        "inloop-van",
                        "11:00",
                        "inloop-tot",
                        "12:00",
                        "golven",
                        "9401-9404 10.00\n\n 9461 13:30 ");

        assertThat(added).hasRedirectedUrl(AT + "/middelen?gedaan=ronde-groepsdag#groepsdagen");
        verify(rounds).addGroupDay(ID, groupDay(new UUID(0, 0)));
    }

    @Test
    void showsGroupDaysAndKeepsWhatWasTypedOfOneThatWillNotDo() {
        var means = new Means(Set.of(CLINIC), List.of(), List.of(groupDay(NORTH)));
        when(rounds.read(ID))
                .thenReturn(round(new Aim("Herfst 2026", List.of(HPV), Delivery.BOTH), means, RoundState.DRAFT));

        var refused = planner()
                .send(
                        AT + "/groepsdagen",
                        "hal",
                        CLINIC.toString(),
                        "dag",
                        "2026-10-13",
                        "begin",
                        "9",
                        "einde",
                        "17:00",
                        "plaatsen",
                        "250",
                        "golven",
                        "alle postcodes");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .containsSubsequence(
                        "12 oktober 2026, Consultatiebureau Assen",
                        "9.00 tot 17.00 uur",
                        ">300<",
                        "11.00 tot 12.00 uur")
                .contains("9401 tot en met 9404: 10.00 uur", "9461 tot en met 9461: 13.30 uur")
                .contains("id=\"begin-fout\"", "id=\"golven-fout\"", ">alle postcodes</textarea>", "value=\"250\"");
    }

    @Test
    void keepsTheRules() {
        var rules = new RoundRules(
                new MinutesPerChild(6, 9), 2, new PlanRules(12.5, 3, 60, 10, 0.25, new Weights(900, 1.5, 3, 25, 0)));

        assertThat(text(planner().open(AT + "/regels")))
                .containsSubsequence("name=\"afstand\"", "value=\"15\"", "name=\"vakantie\"", "value=\"20\"");
        assertThat(planner()
                        .send(
                                AT + "/regels",
                                "minuten-een",
                                "6",
                                "minuten-twee",
                                "9",
                                "lijnen",
                                "2",
                                "afstand",
                                "12,5",
                                "keuzes",
                                "3",
                                "meeste",
                                "60",
                                "minste",
                                "10",
                                "vakantie",
                                "25",
                                "gewicht-plek",
                                "900",
                                "gewicht-omweg",
                                "1.5",
                                "gewicht-team",
                                "3",
                                "gewicht-sessie",
                                "25",
                                "gewicht-school",
                                "0"))
                .hasRedirectedUrl(AT);
        verify(rounds).rules(ID, rules);
    }

    @Test
    void saysInWordsWhatDoesNotFit() {
        assertThat(text(planner().open(AT)))
                .contains("In 9301 (Roden) is geen locatie binnen 15 kilometer. Kinderen daar: 400.")
                .contains(
                        "Kinderen zonder bekende postcode: 7 (Assen 4, Noordenveld 3). Zij tellen mee in het midden van hun gemeente.",
                        "Wieg weet niet waar postcode 1011 ligt. Wie daar woont, telt mee in het midden van Assen. Kinderen: 12.")
                .contains("Alle 2 gemeenten, 5 oktober 2026 tot en met 13 november 2026.")
                .contains("Locaties: 1. Teams: 1. Groepsdagen: 0.")
                .contains("Een gezin reist ten hoogste 15 km en kan op 2 dagen terecht.")
                .doesNotContain("Er doet nog geen", "De eerste dag is al voorbij");
    }

    @Test
    void saysWhatIsNotChosenYet() {
        when(rounds.read(ID))
                .thenReturn(round(
                        new Aim("Herfst 2026", List.of(HPV), Delivery.BOTH),
                        new Means(Set.of(), List.of(), List.of()),
                        RoundState.DRAFT));

        assertThat(text(planner().open(AT)))
                .contains("Er doet nog geen locatie mee.", "Er doet nog geen team mee.", "Er is nog geen groepsdag.")
                .doesNotContain("geen locatie binnen");
    }

    @Test
    void listsTheProposalsAndAsksForAnother() {
        var id = new ProposalId(CLINIC);
        when(proposals.of(ID))
                .thenReturn(List.of(new ProposalSummary(id, 2, ProposalState.DONE, Desk.NOW, "Jelle <Kamphuis>")));
        when(proposals.ask(ID, 120)).thenReturn(id);

        assertThat(text(planner().open(AT)))
                .containsSubsequence(
                        "/voorstellen/" + id, "Voorstel 2", "klaar", "Jelle &lt;Kamphuis&gt;, 1 september 2026")
                .containsSubsequence(
                        AT + "/voorstellen", "30 seconden", "selected=\"selected\">60 seconden", "120 seconden");
        assertThat(planner().send(AT + "/voorstellen", "seconden", "120")).hasRedirectedUrl("/voorstellen/" + id);
    }

    @Test
    void saysWhyThereCanBeNoProposal() {
        when(proposals.ask(any(), anyInt())).thenThrow(new WrongInput("Kies eerst locaties en teams voor deze ronde."));

        var refused = planner().send(AT + "/voorstellen", "seconden", "60");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused)).contains("Kies eerst locaties en teams voor deze ronde.", "Maak een voorstel");
    }

    @Test
    void showsProposalsToPlannersAndManagementAlone() {
        assertThat(text(planner().open(AT))).contains("Hier komen de voorstellen.", "Maak een voorstel");
        assertThat(text(Visitor.with(Role.MANAGEMENT, pages).open(AT)))
                .contains("Hier komen de voorstellen.")
                .doesNotContain("Maak een voorstel");
        assertThat(text(Visitor.with(Role.NURSE, pages).open(AT))).doesNotContain("oorstel");
    }

    @Test
    void changesNothingOfAPublishedRound() {
        when(rounds.read(ID)).thenReturn(round(AIM, MEANS, RoundState.PUBLISHED));

        assertThat(text(planner().open(AT)))
                .contains("gepubliceerd", "Gepubliceerde sessies: 0.", AT + "/sessies")
                .doesNotContain("Wijzig", "/regels", "Maak een voorstel");
        verify(rounds, atLeastOnce()).read(ID);
        verifyNoMoreInteractions(rounds);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }

    private static Demand demand(Turnout turnout) {
        return new Demand(
                List.of(
                        new CohortDemand(new TurnoutKey("HPV", 2016, ASSEN), false, 1_000, 2, 3, turnout),
                        new CohortDemand(new TurnoutKey("HPV", 2016, NOORDENVELD), false, 400, 1, 4, turnout)),
                List.of(new AreaDemand(RODEN, 400, 0, 230, 0), new AreaDemand(CENTRE, 1_000, 20, 575, 11.5)),
                List.of(
                        new UnplacedArea("", NOORDENVELD, 3),
                        new UnplacedArea("1011", ASSEN, 12),
                        new UnplacedArea("", ASSEN, 4)));
    }

    private static DayPart morning(int day) {
        return new DayPart(SCOPE.firstDay().plusDays(day), PartOfDay.MORNING);
    }

    private static Round round(Aim aim, Means means, RoundState state) {
        var made = Instant.parse("2026-08-31T07:00:00Z");
        var moments = state == RoundState.DRAFT
                ? new RoundMoments(made, "Jelle Kamphuis", null, null, null)
                : new RoundMoments(made, "Jelle Kamphuis", made, "Jelle Kamphuis", null);
        return new Round(ID, state, aim, SCOPE, means, RoundRules.USUAL, List.of(), moments);
    }

    private static GroupDay groupDay(UUID id) {
        return new GroupDay(
                id,
                CLINIC,
                LocalDate.of(2026, 10, 12),
                new GroupDay.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                300,
                new GroupDay.Hours(LocalTime.of(11, 0), LocalTime.of(12, 0)),
                List.of(
                        new GroupDay.Wave("9401", "9404", LocalTime.of(10, 0)),
                        new GroupDay.Wave("9461", "9461", LocalTime.of(13, 30))));
    }

    private static Offer offer(String kind, int first, int last, boolean catchUp, Integer... doses) {
        return new Offer(kind, new TreeSet<>(List.of(doses)), first, last, catchUp);
    }
}
