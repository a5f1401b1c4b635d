package nl.wieg.integrations.routing;

import java.time.Clock;
import nl.wieg.intake.Harvester;
import nl.wieg.shared.FaultTrace;
import nl.wieg.shared.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Fetches this year and the one before from every REST source, at night; off unless {@code wieg.harvest.cron} says when. */
@Component
class HarvestSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(HarvestSchedule.class);

    private final ObjectProvider<Harvester> harvesters;
    private final Clock clock;

    HarvestSchedule(ObjectProvider<Harvester> harvesters, Clock clock) {
        this.harvesters = harvesters;
        this.clock = clock;
    }

    @Async
    @Scheduled(cron = "${wieg.harvest.cron:-}", zone = "Europe/Amsterdam")
    void harvestAll() {
        var year = Region.today(clock).getYear();
        harvesters.forEach(harvester -> {
            harvest(harvester, year - 1);
            harvest(harvester, year);
        });
    }

    private static void harvest(Harvester harvester, int year) {
        try {
            harvester.harvest(year);
        } catch (RuntimeException e) {
            LOG.error(
                    "harvest broke off, the next one goes on source={} year={} fault={}",
                    harvester.source(),
                    year,
                    FaultTrace.of(e));
        }
    }
}
