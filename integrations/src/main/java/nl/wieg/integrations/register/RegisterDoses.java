package nl.wieg.integrations.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.DoseBatches;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.intake.Deliveries;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Delivers doses that were recorded to intake, a batch a delivery; hearing of a batch twice delivers the same bytes, which has no effect. */
@Component
class RegisterDoses {

    private final DoseBatches batches;
    private final Deliveries deliveries;

    RegisterDoses(DoseBatches batches, Deliveries deliveries) {
        this.batches = batches;
        this.deliveries = deliveries;
    }

    @Async
    @TransactionalEventListener
    void on(DosesRecorded recorded) {
        var batch = recorded.batch();
        Actor.system("register").run(() -> {
            try {
                deliveries.receive(
                        RegisterDosesReader.SOURCE, "prikken-" + batch + ".csv", new BatchContent(batches, batch));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
