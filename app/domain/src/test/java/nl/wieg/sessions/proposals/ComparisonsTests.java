package nl.wieg.sessions.proposals;

import static nl.wieg.sessions.proposals.AProposal.EAST_MONDAY;
import static nl.wieg.sessions.proposals.AProposal.EAST_TUESDAY;
import static nl.wieg.sessions.proposals.AProposal.WEST_TUESDAY;
import static nl.wieg.sessions.rounds.ARound.HPV_2016;
import static nl.wieg.sessions.rounds.ARound.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.function.Supplier;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mornings last from 9.00 to 12.00, by the times that came with the product. */
@DomainTest
class ComparisonsTests {

    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));

    private final Comparisons comparisons;
    private final SessionReasons reasons;
    private final ProposalTable table;
    private final Rounds rounds;
    private final JdbcTemplate jdbc;

    @Autowired
    ComparisonsTests(
            Comparisons comparisons, SessionReasons reasons, ProposalTable table, Rounds rounds, JdbcTemplate jdbc) {
        this.comparisons = comparisons;
        this.reasons = reasons;
        this.table = table;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void thereIsNoRound() {
        ARound.none();
    }

    /** At six hours a municipality gets 3.3 and 2.7: by hand there is no session in the west. In one group all go to the east. */
    @Test
    void comparesWithTheSameStaffHours() {
        var id = added(AProposal.of(round(SCOPE), EAST_MONDAY, WEST_TUESDAY));

        var comparison = as(JELLE, () -> comparisons.of(id));

        assertThat(comparison.own().staffHours()).isEqualTo(6);
        assertThat(comparison.own().all().meanRegretKm()).isCloseTo(0, within(1e-6));
        assertThat(comparison.byHand().sessions()).isEqualTo(1);
        assertThat(comparison.byHand().all().meanRegretKm()).isGreaterThan(5);
        assertThat(comparison.inGroups().staffHours()).isLessThanOrEqualTo(6);
        assertThat(comparison.inGroups().all().meanRegretKm()).isCloseTo(12 * 13 / 27.0, within(1e-4));
        assertThat(comparison.lastYear()).isEmpty();
    }

    @Test
    void comparesWithWhatWasPublishedAYearBefore() {
        var before = round(Scope.of(
                SCOPE.municipalities(),
                SCOPE.firstDay().minusYears(1),
                SCOPE.lastDay().minusYears(1)));
        var then = added(AProposal.of(before, EAST_TUESDAY));
        JELLE.run(() -> rounds.publish(before));
        jdbc.update("UPDATE sessions_proposal SET state = 'chosen' WHERE id = ?", then.toString());
        var id = added(AProposal.of(round(SCOPE), EAST_MONDAY, WEST_TUESDAY));

        var lastYear = as(JELLE, () -> comparisons.of(id)).lastYear();

        assertThat(lastYear).hasValueSatisfying(earlier -> {
            assertThat(earlier.round()).isEqualTo("Herfst 2026");
            assertThat(earlier.figures().sessions()).isEqualTo(1);
        });
    }

    @Test
    void saysWhyASessionIsThereAndWhatItAsks() {
        var id = added(AProposal.of(round(SCOPE), EAST_MONDAY, WEST_TUESDAY));

        var why = as(JELLE, () -> reasons.of(id, WEST_TUESDAY));

        assertThat(why.staffHours()).isEqualTo(3);
        assertThat(why.reason().serves()).extracting(Flow::area).containsExactly("9301");
        assertThat(why.reason().uncovered()).isCloseTo(7, within(1e-6));
        assertThatThrownBy(() -> as(JELLE, () -> reasons.of(id, EAST_TUESDAY))).isInstanceOf(NotThere.class);
    }

    @Test
    void comparesNothingWithoutAPlan() {
        var id = added(AProposal.asked(round(SCOPE)));

        assertThatThrownBy(() -> as(JELLE, () -> comparisons.of(id)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Dit voorstel heeft nog geen plan.");
    }

    @Test
    void isForPlannersAndManagement() {
        var id = added(AProposal.of(round(SCOPE), EAST_MONDAY));
        var nurse = new Actor("fenna", "Fenna Bos", Set.of(Role.NURSE));

        assertThatThrownBy(() -> as(nurse, () -> comparisons.of(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(nurse, () -> comparisons.figures(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(nurse, () -> reasons.of(id, EAST_MONDAY))).isInstanceOf(AccessRefused.class);
    }

    private RoundId round(Scope scope) {
        return as(JELLE, () -> rounds.make(RoundId.next(), ARound.of(HPV_2016), scope));
    }

    private ProposalId added(Proposal proposal) {
        table.add(proposal);
        return proposal.id();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return actor.call(work::get);
    }
}
