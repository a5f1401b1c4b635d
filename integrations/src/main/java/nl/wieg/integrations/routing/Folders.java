package nl.wieg.integrations.routing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wieg.access.Access;
import nl.wieg.intake.Inbox;
import nl.wieg.intake.IntakePolicy;
import nl.wieg.intake.Source;
import nl.wieg.intake.Sources;
import org.springframework.stereotype.Component;

/** The inbox: one folder for each source that sends files. */
@Component
public class Folders implements Inbox {

    private final IntegrationSettings settings;
    private final Sources sources;
    private final Access access;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Map<String, SourceFolder> folders = new ConcurrentHashMap<>();

    Folders(IntegrationSettings settings, Sources sources, Access access, MeterRegistry metrics, Clock clock) {
        this.settings = settings;
        this.sources = sources;
        this.access = access;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public List<String> misplaced() {
        return access.allows(IntakePolicy.READ_DELIVERIES) ? allMisplaced() : List.of();
    }

    List<String> allMisplaced() {
        return settings.inbox()
                .path()
                .map(inbox -> Misplaced.in(inbox, Set.copyOf(fileSources())))
                .orElseGet(List::of);
    }

    @Override
    public boolean isDrained() {
        return fileSources().stream().flatMap(source -> of(source).stream()).allMatch(SourceFolder::isDrained);
    }

    /** The folder of a source; empty when no inbox is configured. */
    Optional<SourceFolder> of(String source) {
        return settings.inbox()
                .path()
                .map(inbox -> folders.computeIfAbsent(source, code -> {
                    var folder = new SourceFolder(
                            code, inbox.resolve(code), settings.inbox().patience(), clock);
                    metrics.gauge(
                            "wieg.inbox.waiting",
                            List.of(io.micrometer.core.instrument.Tag.of("source", code)),
                            folder,
                            SourceFolder::overdue);
                    return folder;
                }));
    }

    List<String> fileSources() {
        return sources.all().stream()
                .filter(source -> "file".equals(source.channel()))
                .map(Source::code)
                .toList();
    }
}
