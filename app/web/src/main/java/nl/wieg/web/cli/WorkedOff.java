package nl.wieg.web.cli;

import java.time.Duration;
import java.util.function.Consumer;
import nl.wieg.intake.Snapshots;
import org.springframework.stereotype.Component;

/** Waits until what was delivered is worked off: doses taken over by the register, and passed on to be counted. */
@Component
class WorkedOff {

    private static final long LOOK_EVERY_MILLIS = 50;
    private static final Duration SAY_EVERY = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Snapshots snapshots;

    WorkedOff(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * Returns once nothing waits any more.
     *
     * @throws BadInput if that takes longer than a quarter of an hour
     */
    void await(Consumer<String> progress) {
        var begun = System.nanoTime();
        var said = begun;
        try {
            while (!snapshots.isQuiet(Duration.ZERO)) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                var now = System.nanoTime();
                if (now - begun > PATIENCE.toNanos()) {
                    throw new BadInput("Een levering komt niet klaar; kijk in het logboek.");
                }
                if (now - said > SAY_EVERY.toNanos()) {
                    progress.accept("Leveringen verwerken");
                    said = now;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInput("Onderbroken voordat alles verwerkt was.");
        }
    }
}
