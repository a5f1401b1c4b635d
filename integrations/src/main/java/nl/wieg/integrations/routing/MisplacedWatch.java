package nl.wieg.integrations.routing;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says in the log and in the metric {@code wieg.inbox.misplaced} how much lies in the inbox that nobody will take; the names stand on the page. */
@Component
class MisplacedWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MisplacedWatch.class);

    private final Folders folders;
    private volatile int count;

    MisplacedWatch(Folders folders, MeterRegistry metrics) {
        this.folders = folders;
        metrics.gauge("wieg.inbox.misplaced", this, watch -> watch.count);
    }

    @Scheduled(fixedDelayString = "${wieg.inbox.misplaced-every:1m}")
    void look() {
        var now = folders.allMisplaced().size();
        if (now > count) {
            LOG.warn("in the inbox lies what no source takes, also links count={}", now);
        }
        count = now;
    }
}
