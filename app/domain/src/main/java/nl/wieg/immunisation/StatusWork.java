package nl.wieg.immunisation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.StalePersons.Mark;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.NamedLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out who is marked, one process at a time, in order of person. A few at once; many only when no more come in, so that a morning full of
 * deliveries works everybody out once.
 */
@Component
class StatusWork {

    private static final Logger LOG = LoggerFactory.getLogger(StatusWork.class);
    private static final Actor WORK = Actor.system("statussen");
    private static final String LOCK = "wieg.statuses";

    private static final int FEW = 500;
    private static final int STRETCH = 5_000;
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final StalePersons stale;
    private final Statuses statuses;
    private final Retention retention;
    private final NamedLocks locks;
    private final TransactionTemplate transaction;
    private final Duration quiet;

    StatusWork(
            StalePersons stale,
            Statuses statuses,
            Retention retention,
            NamedLocks locks,
            TransactionTemplate transaction,
            MeterRegistry metrics,
            @Value("${wieg.statuses.quiet:3s}") Duration quiet) {
        this.stale = stale;
        this.statuses = statuses;
        this.retention = retention;
        this.locks = locks;
        this.transaction = transaction;
        this.quiet = quiet;
        Gauge.builder("wieg.statuses.stale", stale, StalePersons::marks)
                .description("Changes whose persons are not worked out yet")
                .register(metrics);
    }

    @Scheduled(fixedDelayString = "${wieg.statuses.every:1s}", initialDelayString = "${wieg.statuses.every:1s}")
    void look() {
        workOff(() -> isFew() || stale.isQuiet(quiet, AT_MOST));
    }

    /** Many are left to {@link #look}: a count waits until whoever hears of a change is done. */
    @Async
    @TransactionalEventListener
    void on(StatusesStale change) {
        workOff(this::isFew);
    }

    /** Works out who is marked, unless it is too early or somebody else is at it: who then does these too. */
    private void workOff(BooleanSupplier isTime) {
        while (!stale.isEmpty() && isTime.getAsBoolean()) {
            var free = locks.tryLock(LOCK, 0);
            if (free.isEmpty()) {
                return;
            }
            var lock = free.get();
            try (lock) {
                WORK.run(() -> workOffAll(isTime));
            }
        }
    }

    private boolean isFew() {
        return !stale.hasMoreThan(FEW);
    }

    private void workOffAll(BooleanSupplier isTime) {
        var done = 0;
        while (!stale.isEmpty() && isTime.getAsBoolean()) {
            var marks = stale.first(STRETCH);
            LostRaces.again(() -> transaction.executeWithoutResult(status -> workOut(marks)));
            done += marks.size();
        }
        LOG.info("worked out statuses marks={}", done);
    }

    private void workOut(List<Mark> marks) {
        var persons = marks.stream().map(Mark::person).distinct().toList();
        retention.medicalContentChanged(medical(marks));
        statuses.settle(persons);
        stale.done(marks);
    }

    private static Map<PersonId, LocalDate> medical(List<Mark> marks) {
        var days = new HashMap<PersonId, LocalDate>();
        for (var mark : marks) {
            if (mark.medicalOn() != null) {
                days.merge(mark.person(), mark.medicalOn(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return days;
    }
}
