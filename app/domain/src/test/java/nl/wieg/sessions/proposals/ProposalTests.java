package nl.wieg.sessions.proposals;

import static nl.wieg.sessions.proposals.AProposal.EAST_MONDAY;
import static nl.wieg.sessions.proposals.AProposal.EAST_TUESDAY;
import static nl.wieg.sessions.proposals.AProposal.MONDAY;
import static nl.wieg.sessions.proposals.AProposal.TUESDAY;
import static nl.wieg.sessions.proposals.AProposal.WEDNESDAY;
import static nl.wieg.sessions.proposals.AProposal.WEST_TUESDAY;
import static nl.wieg.sessions.proposals.AProposal.WEST_WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTests {

    private static final RoundId ROUND = new RoundId(new UUID(1, 1));

    private final Proposal proposal = AProposal.of(ROUND, EAST_MONDAY, WEST_TUESDAY);

    @Test
    void asksTheSearchToKeepASession() {
        var kept = proposal.keeping(EAST_MONDAY);

        assertThat(kept.instance().pinned()).containsExactly(EAST_MONDAY);
        assertThat(kept.plan()).isEqualTo(proposal.plan());
        assertThat(kept.lettingGo(EAST_MONDAY).instance().pinned()).isEmpty();
    }

    /** 12 children have no place near: 5 find room 13 km away, 7 none. The session's 20 and the team's 26 km there and back are saved. */
    @Test
    void worksOutAtOnceWhatDroppingASessionCosts() {
        var dropped = proposal.without(WEST_TUESDAY);

        var before = proposal.plan().orElseThrow().score();
        var after = dropped.plan().orElseThrow().score();
        assertThat(dropped.sessions()).containsExactly(EAST_MONDAY);
        assertThat(after.uncovered() - before.uncovered()).isCloseTo(7, within(1e-6));
        assertThat(after.cost() - before.cost()).isCloseTo(7 * 1_000 + 5 * 169 - 20 - 52, within(1e-4));
    }

    /** Of the plan it was proven that none costs less; of what is left of it only that it is not cheaper than that. */
    @Test
    void knowsHowGoodItIsAfterASessionWasMoved() {
        var better = proposal.plan().orElseThrow().boundedBy(70);

        var moved = AProposal.with(proposal, better).moving(WEST_TUESDAY, WEST_WEDNESDAY);

        assertThat(moved.plan().orElseThrow().bound()).isEqualTo(70);
    }

    @Test
    void doesNotKnowHowGoodItIsWhenAnotherRuleGivesWay() {
        assertThat(proposal.with(WEST_WEDNESDAY).plan().orElseThrow().bound()).isZero();
    }

    @Test
    void doesNotKnowHowGoodItIsOnceAWishIsTakenBack() {
        var kept = proposal.keeping(EAST_MONDAY);

        assertThat(kept.plan().orElseThrow().bound()).isPositive();
        assertThat(kept.lettingGo(EAST_MONDAY).plan().orElseThrow().bound()).isZero();
    }

    @Test
    void leavesTheLocationFreeWhereASessionWasDropped() {
        var dropped = proposal.without(WEST_TUESDAY);

        assertThat(dropped.instance().locations().getLast().open()).containsExactly(WEDNESDAY);
    }

    @Test
    void movesASessionWhichStaysThere() {
        var moved = proposal.moving(WEST_TUESDAY, WEST_WEDNESDAY);

        assertThat(moved.sessions()).containsExactly(EAST_MONDAY, WEST_WEDNESDAY);
        assertThat(moved.instance().pinned()).containsExactly(WEST_WEDNESDAY);
        assertThat(moved.instance().locations().getLast().open()).containsExactly(WEDNESDAY);
    }

    @Test
    void splitsASessionOverTwoThatBothStay() {
        var one = AProposal.of(ROUND, EAST_MONDAY);

        var split = one.splitting(EAST_MONDAY, WEST_TUESDAY);

        assertThat(split.sessions()).containsExactlyInAnyOrder(EAST_MONDAY, WEST_TUESDAY);
        assertThat(split.keeps(EAST_MONDAY)).isTrue();
        assertThat(split.keeps(WEST_TUESDAY)).isTrue();
        assertThat(split.plan().orElseThrow().score().uncovered()).isCloseTo(0, within(1e-6));
    }

    @Test
    void givesASessionToAnotherTeamWhereItIs() {
        var moved = proposal.moving(EAST_MONDAY, new Placement("oost", "twee", MONDAY));

        assertThat(moved.sessions()).containsExactly(new Placement("oost", "twee", MONDAY), WEST_TUESDAY);
        assertThat(moved.instance().locations().getFirst().open()).containsExactlyInAnyOrder(MONDAY, TUESDAY);
    }

    @Test
    void addsASessionWithAWarningWhenTooFewComeToIt() {
        var more = proposal.with(WEST_WEDNESDAY);

        assertThat(more.sessions()).containsExactly(EAST_MONDAY, WEST_TUESDAY, WEST_WEDNESDAY);
        assertThat(more.plan().orElseThrow().broken()).extracting(Breach::rule).containsOnly("minChildrenPerSession");
        assertThat(more.keeps(WEST_WEDNESDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "west, een, 12, De locatie is dan niet open.",
        "oost, twee, 13, Het team kan dan niet.",
        "oost, een, 13, Het team heeft dan al een sessie.",
        "oost, twee, 12, Op deze locatie is dan al een sessie.",
        "noord, een, 13, Kies een locatie van deze ronde.",
        "oost, drie, 13, Kies een team van deze ronde."
    })
    void refusesASessionThatCannotBe(String location, String team, int day, String why) {
        var session = new Placement(location, team, day == 12 ? MONDAY : TUESDAY);

        assertThatThrownBy(() -> proposal.with(session))
                .isInstanceOf(WrongInput.class)
                .hasMessage(why);
    }

    @Test
    void refusesMoreSessionsThanATeamMayHold() {
        var held = AProposal.of(ROUND, EAST_MONDAY, EAST_TUESDAY);
        var full = held.with(WEST_WEDNESDAY);

        assertThatThrownBy(() -> full.moving(EAST_MONDAY, new Placement("noord", "een", MONDAY)))
                .hasMessage("Kies een locatie van deze ronde.");
        assertThat(full.sessions()).hasSize(3);
    }

    @Test
    void refusesChangesWhileItIsSearched() {
        var searched = proposal.queued(60);

        assertThatThrownBy(() -> searched.keeping(EAST_MONDAY)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> searched.queued(60)).isInstanceOf(WrongInput.class);
    }

    @Test
    void refusesToDropWhatIsNotThere() {
        assertThatThrownBy(() -> proposal.without(EAST_TUESDAY))
                .hasMessage("Deze sessie staat niet meer in het voorstel.");
    }
}
