package nl.wieg.integrations.routing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.Sources;
import nl.wieg.shared.NamedLocks;
import org.apache.camel.Processor;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.springframework.stereotype.Component;

/** What a folder route is made of. */
@Component
public class FolderParts {

    private final IntegrationSettings settings;
    private final Folders folders;
    private final Deliveries deliveries;
    private final Sources sources;
    private final NamedLocks locks;
    private final Clock clock;

    FolderParts(
            IntegrationSettings settings,
            Folders folders,
            Deliveries deliveries,
            Sources sources,
            NamedLocks locks,
            Clock clock) {
        this.settings = settings;
        this.folders = folders;
        this.deliveries = deliveries;
        this.sources = sources;
        this.locks = locks;
        this.clock = clock;
    }

    /** The folder to watch; empty when this process watches none. */
    Optional<SourceFolder> folder(String source) {
        return settings.integrates() ? folders.of(source) : Optional.empty();
    }

    Processor intake(SourceFolder folder) {
        return new FileIntake(folder, deliveries, isPersonal(folder.source()));
    }

    boolean isPersonal(String source) {
        return sources.named(source).personal();
    }

    Clock clock() {
        return clock;
    }

    PollingConsumerPollStrategy lock(String name, BooleanSupplier worthPolling) {
        return new OneNodeAtATime(locks, name, worthPolling);
    }

    Duration delay() {
        return settings.inbox().delay();
    }
}
