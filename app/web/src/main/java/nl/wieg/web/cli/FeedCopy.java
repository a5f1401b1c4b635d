package nl.wieg.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Copies a folder of feeds into an inbox of our own, so that the folder itself is only read. A link is left where it is, as in the inbox: who may
 * write there need not be able to have any other file of the system read.
 */
final class FeedCopy {

    private final Path feeds;
    private final Consumer<String> progress;

    private FeedCopy(Path feeds, Consumer<String> progress) {
        this.feeds = feeds;
        this.progress = progress;
    }

    /** Copies the files that lie directly in the folders of {@code feeds}, and says which links it passes over; answers the inbox. */
    static Path of(Path feeds, Path inbox, Consumer<String> progress) throws IOException {
        var copy = new FeedCopy(feeds, progress);
        Files.createDirectories(inbox);
        for (var source : copy.entries(feeds)) {
            if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS) && !isOurs(source)) {
                copy.source(source, inbox.resolve(source.getFileName().toString()));
            }
        }
        return inbox;
    }

    private void source(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        for (var file : entries(source)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(file, target.resolve(file.getFileName().toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(this::isNoLink).toList();
        }
    }

    /** What begins with a point is not delivered. */
    private static boolean isOurs(Path folder) {
        return folder.getFileName().toString().startsWith(".");
    }

    private boolean isNoLink(Path entry) {
        if (!Files.isSymbolicLink(entry)) {
            return true;
        }
        progress.accept("Overgeslagen, want het is een koppeling: " + feeds.relativize(entry));
        return false;
    }
}
