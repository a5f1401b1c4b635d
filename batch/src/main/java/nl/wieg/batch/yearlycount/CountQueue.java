package nl.wieg.batch.yearlycount;

import java.util.Optional;
import nl.wieg.access.Actor;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.NamedLocks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes requested runs one by one, and those whose process died; on nodes with the role batch. */
@Component
@ConditionalOnExpression("'${wieg.roles:web,integrations,batch}'.contains('batch') and ${wieg.count.automatic:true}")
class CountQueue {

    private final YearCounts counts;
    private final CountLauncher launcher;
    private final NamedLocks locks;

    CountQueue(YearCounts counts, CountLauncher launcher, NamedLocks locks) {
        this.counts = counts;
        this.launcher = launcher;
        this.locks = locks;
    }

    /** What fails is logged by the scheduler, and the next tick tries again. */
    @Scheduled(fixedDelayString = "${wieg.count.every:1s}", initialDelayString = "${wieg.count.every:1s}")
    void tick() {
        Actor.system("telling").run(this::takeNext);
    }

    private void takeNext() {
        var next = locks.tryLock("wieg.count", 0).flatMap(this::choose);
        next.ifPresent(launcher::launch);
    }

    /** Chosen while nobody counts: what is marked as counting then has no process any more. */
    private Optional<RunId> choose(NamedLocks.NamedLock lock) {
        try (lock) {
            return counts.counting().stream().findFirst().or(counts::nextReady);
        }
    }
}
