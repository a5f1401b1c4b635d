package nl.wieg.sessions.proposals;

import static nl.wieg.sessions.proposals.AProposal.EAST_MONDAY;
import static nl.wieg.sessions.proposals.AProposal.WEST_TUESDAY;
import static nl.wieg.sessions.rounds.ARound.HPV_2016;
import static nl.wieg.sessions.rounds.ARound.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ProposalsTests {

    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    private static final Actor WORK = Actor.system("voorstellen");

    private final Proposals proposals;
    private final ProposalWork work;
    private final ProposalTable table;
    private final Rounds rounds;

    @Autowired
    ProposalsTests(Proposals proposals, ProposalWork work, ProposalTable table, Rounds rounds) {
        this.proposals = proposals;
        this.work = work;
        this.table = table;
        this.rounds = rounds;
    }

    @BeforeEach
    @AfterEach
    void thereIsNoRound() {
        ARound.none();
    }

    @Test
    void worksOutWhatWasAskedFor() {
        var id = added(AProposal.asked(round()));

        WORK.run(work::workOutNext);

        var done = read(id);
        assertThat(done.state()).isEqualTo(ProposalState.DONE);
        assertThat(done.plan().orElseThrow().score().uncovered()).isCloseTo(0, within(1e-6));
        assertThat(done.plan().orElseThrow().gap()).isLessThan(1e-6);
        var steps = as(JELLE, () -> proposals.progress(id)).steps();
        assertThat(steps).isNotEmpty();
        assertThat(steps.getLast().cost())
                .isCloseTo(done.plan().orElseThrow().score().cost(), within(1e-4));
    }

    @Test
    void keepsTheWishesAndThePlanAsTheyWere() {
        var id = added(AProposal.of(round(), EAST_MONDAY, WEST_TUESDAY));

        JELLE.run(() -> proposals.keep(id, 1, EAST_MONDAY));
        JELLE.run(() -> proposals.drop(id, 2, WEST_TUESDAY));

        var changed = read(id);
        assertThat(changed.version()).isEqualTo(3);
        assertThat(changed.wishes())
                .containsExactly(new Wish(Wish.Kind.KEEP, EAST_MONDAY), new Wish(Wish.Kind.FREE, WEST_TUESDAY));
        assertThat(changed.sessions()).containsExactly(EAST_MONDAY);
        assertThat(changed.posed()).isEqualTo(AProposal.INSTANCE);
    }

    @Test
    void searchesFurtherAroundWhatIsKept() {
        var id = added(AProposal.of(round(), EAST_MONDAY, WEST_TUESDAY));
        JELLE.run(() -> proposals.keep(id, 1, EAST_MONDAY));
        JELLE.run(() -> proposals.drop(id, 2, WEST_TUESDAY));
        JELLE.run(() -> proposals.further(id, 3, 5));

        WORK.run(work::workOutNext);

        assertThat(read(id).sessions()).containsExactly(EAST_MONDAY, AProposal.WEST_WEDNESDAY);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        var id = added(AProposal.of(round(), EAST_MONDAY, WEST_TUESDAY));
        JELLE.run(() -> proposals.keep(id, 1, EAST_MONDAY));

        assertThatThrownBy(() -> JELLE.run(() -> proposals.drop(id, 1, EAST_MONDAY)))
                .isInstanceOf(WrongInput.class)
                .hasMessageStartingWith("Iemand anders");
        assertThat(read(id).sessions()).hasSize(2);
    }

    @Test
    void beginsAnewWhatADeadProcessLeft() {
        var id = added(AProposal.asked(round()));
        table.begin(id, read(id).askedAt());

        WORK.run(work::workOutNext);

        assertThat(read(id).state()).isEqualTo(ProposalState.DONE);
    }

    @Test
    void hasNothingToEndWhenNothingIsSearched() {
        var id = added(AProposal.of(round(), EAST_MONDAY));

        JELLE.run(() -> proposals.end(id));

        assertThat(table.isAskedToEnd(id)).isFalse();
    }

    @Test
    void copiesAProposalToTrySomethingElse() {
        var id = added(AProposal.of(round(), EAST_MONDAY, WEST_TUESDAY));

        var copy = as(JELLE, () -> proposals.copy(id));
        JELLE.run(() -> proposals.drop(copy, 1, WEST_TUESDAY));

        assertThat(read(id).sessions()).hasSize(2);
        assertThat(read(copy).sessions()).hasSize(1);
        assertThat(read(copy).number()).isEqualTo(2);
    }

    @Test
    void refusesToAskForARoundOfGroupDaysAlone() {
        var round = as(
                JELLE,
                () -> rounds.make(
                        RoundId.next(), new Aim("Groepsdagen", List.of(HPV_2016), Delivery.GROUP_DAYS), SCOPE));

        assertThatThrownBy(() -> JELLE.run(() -> proposals.ask(round, 60)))
                .hasMessage("In deze ronde zijn alleen groepsdagen. Daarvoor is geen voorstel nodig.");
    }

    @Test
    void refusesToAskForARoundWithoutLocations() {
        var round = round();

        assertThatThrownBy(() -> JELLE.run(() -> proposals.ask(round, 60)))
                .hasMessage("Kies eerst locaties en teams voor deze ronde.");
    }

    @Test
    void refusesASearchWithoutEnd() {
        var round = round();

        assertThatThrownBy(() -> JELLE.run(() -> proposals.ask(round, 601))).hasMessage("Kies 1 tot 600 seconden.");
    }

    @Test
    void saysThatThereIsNoSuchProposal() {
        assertThatThrownBy(() -> read(ProposalId.next())).isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "SYSTEM"})
    void letsNobodyButAPlannerChange(Role role) {
        var id = added(AProposal.of(round(), EAST_MONDAY));
        var other = new Actor("ander", "Een ander", Set.of(role));

        assertThatThrownBy(() -> other.run(() -> proposals.keep(id, 1, EAST_MONDAY)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> other.run(() -> proposals.end(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> other.run(work::workOutNext)).isInstanceOf(AccessRefused.class);
    }

    private RoundId round() {
        return as(JELLE, () -> rounds.make(RoundId.next(), ARound.of(HPV_2016), SCOPE));
    }

    private ProposalId added(Proposal proposal) {
        table.add(proposal);
        return proposal.id();
    }

    private Proposal read(ProposalId id) {
        return as(JELLE, () -> proposals.read(id));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return actor.call(work::get);
    }
}
