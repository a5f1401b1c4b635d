package nl.wieg.web.desk.proposals;

import static nl.wieg.web.desk.Visitor.text;
import static nl.wieg.web.desk.proposals.APlan.ID;
import static nl.wieg.web.desk.proposals.APlan.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.comparison.FamilyFigures;
import nl.wieg.sessions.comparison.PlanFigures;
import nl.wieg.sessions.proposals.Comparison;
import nl.wieg.sessions.proposals.Comparison.Earlier;
import nl.wieg.sessions.proposals.Comparisons;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.ProposalProgress;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.ProposalSummary;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class ComparisonPagesTests {

    private static final String AT = "/voorstellen/" + ID + "/vergelijken";
    private static final ProposalId OTHER = new ProposalId(APlan.id(41));

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void twoProposals() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all()).thenReturn(List.of(new Municipality(APlan.ASSEN_CODE, "Assen")));
        when(rounds.read(ROUND)).thenReturn(APlan.round(RoundState.DRAFT));
        when(proposals.progress(ID)).thenReturn(APlan.progress(ProposalState.DONE));
        when(proposals.of(ROUND)).thenReturn(List.of(summary(ID, 3), summary(OTHER, 2)));
        when(comparisons.of(ID))
                .thenReturn(new Comparison(
                        figures(0.8),
                        figures(2),
                        figures(0.8002),
                        Optional.of(new Earlier("Herfst <2025>", figures(0.6)))));
    }

    @Test
    void saysByHowMuchItIsBetter() {
        assertThat(text(planner().open(AT)))
                .contains(
                        "Gezinnen rijden gemiddeld 800 meter om. Met de hand gepland is dat 2.000 meter. Dit voorstel is 60% beter.")
                .contains("Met groepsvaccinatie is dat evenveel.")
                .contains("In Herfst &lt;2025&gt; is dat 600 meter. Dit voorstel is 25% slechter.")
                .doesNotContain("<2025>");
    }

    @Test
    void putsTheFiguresBesideEachOther() {
        assertThat(text(planner().open(AT)))
                .containsSubsequence("Cijfer", "Dit voorstel", "Met de hand", "In groepen", "Herfst &lt;2025&gt;")
                .containsSubsequence(
                        "binnen 5 kilometer", ">75,0%<", "Gemiddelde afstand", ">2,5<", "Grootste afstand", ">8,1<")
                .containsSubsequence("Gemiddelde omweg", ">800<", ">2.000<", ">800<", ">600<")
                .containsSubsequence("Kinderen die we verwachten", ">40<", "met een plek", ">39<", "Plekken", ">60<")
                .containsSubsequence("Sessies", ">3<", "Uren van medewerkers", ">18,0<", "Kilometers van teams", ">52<")
                .containsSubsequence(
                        "Per gemeente", "Assen", ">75,0%<", ">2,5<", ">8,1<", ">40<", ">60<", ">800<", ">2.000<");
    }

    @Test
    void writesDownTheRuleThatItIsComparedWith() {
        assertThat(text(planner().open(AT)))
                .contains("Elke gemeente krijgt teamuren naar haar aantal kinderen.")
                .contains("Ten hoogste vier teams komen samen");
    }

    @Test
    void putsAnotherProposalBesideIt() {
        when(proposals.progress(OTHER))
                .thenReturn(new ProposalProgress(summary(OTHER, 2), ROUND, 1, 60, Optional.empty(), List.of()));
        when(comparisons.figures(ID)).thenReturn(figures(0.8));
        when(comparisons.figures(OTHER)).thenReturn(figures(1));

        assertThat(text(planner().open(AT + "?met=" + OTHER)))
                .contains("Met voorstel 2 is dat 1.000 meter. Dit voorstel is 20% beter.")
                .containsSubsequence("value=\"" + OTHER + "\" selected", "Cijfer", "Voorstel 3", "Voorstel 2")
                .doesNotContain("teamuren");
    }

    @Test
    void comparesNothingWithoutAPlan() {
        when(comparisons.of(ID)).thenThrow(new WrongInput("Dit voorstel heeft nog geen plan."));

        assertThat(planner().open(AT)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isRefusedToWhoMayNotReadProposals() {
        when(proposals.progress(ID)).thenThrow(new AccessRefused("U mag dit niet."));

        assertThat(Visitor.with(Role.NURSE, pages).open(AT)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }

    private static ProposalSummary summary(ProposalId id, int number) {
        return new ProposalSummary(id, number, ProposalState.DONE, APlan.ASKED, "Jelle Kamphuis");
    }

    private static PlanFigures figures(double regret) {
        var families = new FamilyFigures(40, 39, 30, 2.5, 8.1, regret);
        return new PlanFigures(families, new TreeMap<>(Map.of("GM0106", families)), Map.of("GM0106", 60), 3, 18, 52);
    }
}
