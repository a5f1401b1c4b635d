package nl.wieg.intake;

import nl.wieg.access.Actor;
import nl.wieg.shared.FaultTrace;
import nl.wieg.shared.NamedLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Fetches while nobody waits. Asked twice at the same time, on one node or two, it fetches once. */
@Component
class HarvestInBackground {

    private static final Logger LOG = LoggerFactory.getLogger(HarvestInBackground.class);

    private final NamedLocks locks;

    HarvestInBackground(NamedLocks locks) {
        this.locks = locks;
    }

    @Async
    void harvest(Harvester harvester, int year) {
        var lock = locks.tryLock("wieg.again." + harvester.source() + "." + year, 0);
        if (lock.isEmpty()) {
            LOG.info("is being fetched already source={} year={}", harvester.source(), year);
            return;
        }
        var held = lock.get();
        try (held) {
            Actor.system("ophalen").run(() -> harvester.harvest(year));
        } catch (RuntimeException e) {
            LOG.error("fetching again failed source={} year={} fault={}", harvester.source(), year, FaultTrace.of(e));
        }
    }
}
