package nl.wieg.integrations.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.DoseBatches;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.intake.Deliveries;
import nl.wieg.shared.NamedLocks;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Delivers doses that were recorded to intake, a batch a delivery; hearing of a batch twice delivers the same bytes, which has no effect. */
@Component
class RegisterDoses {

    private static final int WAIT_SECONDS = 600;

    private final DoseBatches batches;
    private final Deliveries deliveries;
    private final NamedLocks locks;

    RegisterDoses(DoseBatches batches, Deliveries deliveries, NamedLocks locks) {
        this.batches = batches;
        this.deliveries = deliveries;
        this.locks = locks;
    }

    /** One delivery at a time: many at once would wait for each other's settlement longer than the database lets them. */
    @Async
    @TransactionalEventListener
    void on(DosesRecorded recorded) {
        var lock = locks.tryLock("wieg.register-doses", WAIT_SECONDS)
                .orElseThrow(() -> new IllegalStateException("Another batch of doses is being passed on"));
        try (lock) {
            Actor.system("register").run(() -> deliver(recorded.batch()));
        }
    }

    private void deliver(UUID batch) {
        try {
            deliveries.receive(
                    RegisterDosesReader.SOURCE, "prikken-" + batch + ".csv", new BatchContent(batches, batch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
