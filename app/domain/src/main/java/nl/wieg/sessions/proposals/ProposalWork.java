package nl.wieg.sessions.proposals;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.plan.Improvement;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.plan.Search;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.shared.NamedLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Works out proposals, one at a time in the whole installation, since each takes two processors. One whose process died is begun anew. For a
 * process of our own.
 */
@Service
public class ProposalWork {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalWork.class);
    private static final String LOCK = "wieg.proposals";

    private final ProposalTable table;
    private final NamedLocks locks;
    private final Access access;
    private final Clock clock;
    private final Timer searched;
    private final Counter failed;
    private volatile Optional<Running> running = Optional.empty();

    ProposalWork(ProposalTable table, NamedLocks locks, Access access, Clock clock, MeterRegistry metrics) {
        this.table = table;
        this.locks = locks;
        this.access = access;
        this.clock = clock;
        this.searched = Timer.builder("wieg.proposals.searched")
                .description("How long proposals were searched")
                .register(metrics);
        this.failed = Counter.builder("wieg.proposals.failed")
                .description("Searches that ended in an error")
                .register(metrics);
        Gauge.builder("wieg.proposals.waiting", table, ProposalTable::waiting)
                .description("Proposals that nobody searches yet")
                .register(metrics);
    }

    /** Works out the next one, if any waits and nobody is at it. Takes as long as its search. */
    public void workOutNext() {
        access.require(ProposalPolicy.WORK_OUT, AccessObject.of("voorstel", "volgende"));
        if (table.next().isEmpty()) {
            return;
        }
        locks.tryLock(LOCK, 0).ifPresent(lock -> {
            try (lock) {
                table.next().flatMap(table::find).ifPresent(this::workOut);
            }
        });
    }

    private void workOut(Proposal proposal) {
        var id = proposal.id();
        LOG.info("searching proposal={} seconds={}", id, proposal.seconds());
        table.begin(id, clock.instant());
        try {
            var plan = searched.recordCallable(() -> search(proposal));
            table.end(id, plan, clock.instant());
            LOG.info(
                    "searched proposal={} sessions={} gap={} broken={}",
                    id,
                    plan.sessions().size(),
                    plan.gap(),
                    plan.broken().size());
        } catch (Exception e) {
            LOG.error("search failed proposal={}", id, e);
            failed.increment();
            table.fail(id, clock.instant());
        }
    }

    private SessionPlan search(Proposal proposal) {
        var begun =
                new Running(proposal.id(), Search.within(Duration.ofSeconds(proposal.seconds())), System.nanoTime());
        running = Optional.of(begun);
        try {
            Consumer<Improvement> told = improvement -> table.addStep(proposal.id(), begun.step(improvement));
            return proposal.plan().isEmpty()
                    ? Planner.plan(proposal.instance(), begun.search(), told)
                    : Planner.further(proposal.sessions(), proposal.instance(), begun.search(), told);
        } finally {
            running = Optional.empty();
        }
    }

    @Scheduled(fixedDelayString = "${wieg.proposals.look:500ms}", initialDelayString = "${wieg.proposals.look:500ms}")
    void endWhatSomebodyAskedToEnd() {
        running.filter(some -> table.isAskedToEnd(some.id()))
                .ifPresent(some -> some.search().end());
    }

    /** What this process searches. */
    private record Running(ProposalId id, Search search, long beganNanos) {

        ProposalStep step(Improvement improvement) {
            return new ProposalStep(
                    Duration.ofNanos(System.nanoTime() - beganNanos), improvement.cost(), improvement.bound());
        }
    }
}
