package nl.wieg.integrations.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/** Size and time of change of a file, as seen from a moment on. */
record FileSighting(long size, Instant changed, Instant since) {

    /** A file is left alone until it was not changed for this long. */
    static final Duration QUIET = Duration.ofSeconds(1);

    static FileSighting of(Path file, Instant now) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileSighting(attributes.size(), attributes.lastModifiedTime().toInstant(), now);
    }

    boolean sameAs(FileSighting other) {
        return size == other.size && changed.equals(other.changed);
    }

    /** Whether nobody writes any more. A time in the future says nothing; then we watch for ourselves. */
    boolean isQuiet(Instant now) {
        return changed.isAfter(now) ? isUnchanged(now) : !changed.isAfter(now.minus(QUIET));
    }

    /** Whether we saw no change for long enough, whatever the clock of the other side says. */
    boolean isUnchanged(Instant now) {
        return !since.isAfter(now.minus(QUIET));
    }
}
