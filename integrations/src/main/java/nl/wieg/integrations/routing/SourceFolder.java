package nl.wieg.integrations.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The inbox folder of one source: which files may be taken now, and where they go afterwards.
 *
 * <p>Files are taken in byte order of their names. One that still grows, or that failed, holds back the later ones for as long as the
 * patience lasts; after that it is reported as waiting and the others go on. A link is no file: who may write here need not be able to
 * have any other file of the system read.
 */
final class SourceFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SourceFolder.class);

    private final String source;
    private final Path path;
    private final Duration patience;
    private final Clock clock;
    private final Map<String, WaitingFile> files = new HashMap<>();
    private final Set<String> overdue = new HashSet<>();
    private Set<String> ready = Set.of();
    private boolean held;

    SourceFolder(String source, Path path, Duration patience, Clock clock) {
        this.source = source;
        this.path = path;
        this.patience = patience;
        this.clock = clock;
    }

    String source() {
        return source;
    }

    Path path() {
        return path;
    }

    /** Looks at the folder; answers whether a file may be taken. */
    synchronized boolean look() {
        var names = names();
        watch(names);
        var now = clock.instant();
        ready = new HashSet<>();
        held = false;
        for (var name : names) {
            var file = files.get(name);
            if (file != null && file.isReady(now)) {
                ready.add(name);
            } else if (!overdue.contains(name)) {
                break;
            }
        }
        retryBeforeOthers(now);
        return !ready.isEmpty();
    }

    /** Whether this file was ready at the last look. */
    synchronized boolean isReady(String name) {
        return ready.contains(name);
    }

    /** Whether the file may be taken still: unchanged since the last look, and no earlier file failed meanwhile. */
    synchronized boolean mayTake(String name) {
        held = held || !isUnchanged(name);
        return !held;
    }

    /** The file could not be taken; it is tried again later, and the later ones wait. */
    synchronized void failed(String name) {
        var file = files.get(name);
        if (file != null) {
            file.failed(clock.instant());
        }
        held = held || !overdue.contains(name);
    }

    /** The file is in the database: it goes to the folder {@code target}. One that changed after all is left for a later look. */
    synchronized void done(String name, String target) throws IOException {
        if (mayTake(name)) {
            moveWithoutOverwriting(path.resolve(name), path.resolve(target), name);
            forget(name);
        }
    }

    /** The file is in the database and may not stay outside of it. */
    synchronized void destroy(String name) throws IOException {
        if (mayTake(name)) {
            Files.delete(path.resolve(name));
            forget(name);
        }
    }

    /** Whether nothing is left here to take, but what is still being written. */
    synchronized boolean isDrained() {
        return names().stream().allMatch(this::growsTooLong);
    }

    /** How many files wait longer than our patience. */
    synchronized int overdue() {
        return overdue.size();
    }

    /** After a long failure of the database all files are overdue; the first must still be the first to be tried. */
    private void retryBeforeOthers(Instant now) {
        if (!ready.isEmpty()) {
            files.forEach((name, file) -> {
                if (overdue.contains(name) && file.isWorthARetry(now)) {
                    ready.add(name);
                }
            });
        }
    }

    private boolean growsTooLong(String name) {
        var file = files.get(name);
        return file != null && overdue.contains(name) && !file.isFailing();
    }

    private void forget(String name) {
        files.remove(name);
        overdue.remove(name);
    }

    private void watch(List<String> names) {
        files.keySet().retainAll(names);
        overdue.retainAll(names);
        for (var name : names) {
            watch(name);
        }
    }

    private void watch(String name) {
        var now = clock.instant();
        var sighting = sighting(name);
        if (sighting == null) {
            return;
        }
        var file = files.computeIfAbsent(name, fresh -> new WaitingFile(sighting));
        file.seen(sighting);
        if (!file.isOverdue(now, patience)) {
            overdue.remove(name);
        } else if (overdue.add(name)) {
            LOG.warn("file waits too long source={} failing={} waiting={}", source, file.isFailing(), overdue.size());
        }
    }

    private boolean isUnchanged(String name) {
        var file = files.get(name);
        var sighting = sighting(name);
        return file != null && sighting != null && file.looksLike(sighting);
    }

    private @Nullable FileSighting sighting(String name) {
        try {
            return FileSighting.of(path.resolve(name), clock.instant());
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var entries = Files.list(path)) {
            return entries.filter(SourceFolder::isDelivered)
                    .map(this::withReadableName)
                    .map(file -> file.getFileName().toString())
                    .sorted(ByteOrder.OF_NAMES)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDelivered(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith(".part") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Camel knows a name as text only: one whose bytes are no text of this system, as old Windows programs write them, is made so. */
    private Path withReadableName(Path file) {
        if (file.toFile().exists()) {
            return file;
        }
        try {
            var name = file.getFileName().toString().replace('\uFFFD', '_');
            return moveWithoutOverwriting(file, path, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that was delivered before is kept beside: {@code x.csv.2}. */
    private static Path moveWithoutOverwriting(Path file, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var target = folder.resolve(name);
        for (var number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
            target = folder.resolve(name + "." + number);
        }
        return Files.move(file, target);
    }
}
