package nl.wieg.sessions.roster;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the staff wants to swap with whom. A planner enters it for them, and a planner, who may be the same one, decides; only then somebody else is
 * at the session.
 */
@Service
public class Swaps {

    private static final String TYPE = "ruil";
    private static final String GONE = "Een van beiden staat niet meer op die sessie.";

    private final SwapTable table;
    private final Duties duties;
    private final Access access;
    private final Clock clock;
    private final MeterRegistry metrics;

    Swaps(SwapTable table, Duties duties, Access access, Clock clock, MeterRegistry metrics) {
        this.table = table;
        this.duties = duties;
        this.access = access;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Those that wait for a decision, the oldest first, each with what speaks against it now. */
    public List<Waiting> waiting() {
        access.require(RosterPolicy.SWAP, AccessObject.of(TYPE, "wachtend"));
        var asked = table.asked();
        if (asked.isEmpty()) {
            return List.of();
        }
        var known = duties.known();
        return asked.stream().map(swap -> waiting(swap, known)).toList();
    }

    /**
     * Enters that they want to swap.
     *
     * @param inReturn a session of {@code by}; empty for nothing
     * @throws WrongInput when it cannot be, or another swap of this duty waits
     */
    @Transactional
    public SwapId ask(UUID session, EmployeeId from, EmployeeId by, Optional<UUID> inReturn) {
        var actor = access.require(RosterPolicy.SWAP, AccessObject.of("medewerker", from.toString()));
        var swap = Swap.asked(session, from, by, inReturn, clock.instant());
        require(swap, duties.known());
        try {
            table.add(swap, actor.name());
        } catch (DuplicateKeyException e) {
            throw new WrongInput("Er wacht al een ruil van deze dienst. Beslis daar eerst over.");
        }
        return swap.id();
    }

    /**
     * Puts each in the place of the other.
     *
     * @throws WrongInput when it cannot be any more, or was decided on
     */
    @Transactional
    public void approve(SwapId id) {
        decide(id, swap -> {
            var approved = swap.approved();
            duties.replace(require(approved, duties.held()));
            return approved;
        });
    }

    /** Leaves all as it was. */
    @Transactional
    public void refuse(SwapId id) {
        decide(id, Swap::refused);
    }

    /** Leaves all as it was, as they no longer want it. */
    @Transactional
    public void withdraw(SwapId id) {
        decide(id, Swap::withdrawn);
    }

    private void decide(SwapId id, UnaryOperator<Swap> decision) {
        var actor = access.require(RosterPolicy.SWAP, AccessObject.of(TYPE, id.toString()));
        var swap = table.hold(id).orElseThrow(() -> new NotThere("Er is geen ruil " + id + "."));
        var decided = decision.apply(swap);
        table.decide(decided, clock.instant(), actor.name());
        metrics.counter("wieg.sessions.swapped", "decision", decided.state().code())
                .increment();
    }

    private Exchange require(Swap swap, KnownDuties known) {
        var exchange = Exchange.of(swap, known).orElseThrow(() -> new WrongInput(GONE));
        rules(exchange, known).against().ifPresent(why -> {
            throw new WrongInput("by", why);
        });
        return exchange;
    }

    private Waiting waiting(Swap swap, KnownDuties known) {
        var exchange = Exchange.of(swap, known);
        return new Waiting(
                swap,
                known.name(swap.from()),
                known.name(swap.by()),
                exchange.map(some -> rules(some, known).against()).orElseGet(() -> Optional.of(GONE)),
                exchange.flatMap(some -> rules(some, known).goesBeyond()));
    }

    private SwapRules rules(Exchange exchange, KnownDuties known) {
        return new SwapRules(exchange, known, duties.now());
    }

    /**
     * A swap that waits.
     *
     * @param problem why it cannot be as things stand, in one Dutch sentence
     * @param goesBeyond in what it asks more of one of them than was agreed, in one Dutch sentence
     */
    public record Waiting(Swap swap, String from, String by, Optional<String> problem, Optional<String> goesBeyond) {}
}
