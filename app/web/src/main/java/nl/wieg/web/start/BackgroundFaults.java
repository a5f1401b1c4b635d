package nl.wieg.web.start;

import nl.wieg.shared.DatabaseAway;
import nl.wieg.shared.FaultTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Logs what fails on a schedule, to be tried again at its next turn; that the database is away {@link DatabaseWatch} says once for all. */
@Component
class BackgroundFaults implements ThreadPoolTaskSchedulerCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundFaults.class);

    @Override
    public void customize(ThreadPoolTaskScheduler scheduler) {
        scheduler.setErrorHandler(BackgroundFaults::log);
    }

    private static void log(Throwable fault) {
        if (DatabaseAway.isBehind(fault)) {
            LOG.debug("waits for the database fault={}", FaultTrace.kinds(fault));
            return;
        }
        LOG.error("failed in the background, to be tried again fault={}", FaultTrace.of(fault));
    }
}
