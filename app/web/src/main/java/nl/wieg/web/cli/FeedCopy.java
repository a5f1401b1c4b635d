package nl.wieg.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies a folder of feeds into an inbox of our own, so that the folder itself is only read. */
final class FeedCopy {

    private FeedCopy() {}

    /** Copies the files that lie directly in the folders of {@code feeds}; answers the inbox. */
    static Path of(Path feeds, Path inbox) throws IOException {
        Files.createDirectories(inbox);
        try (var sources = Files.list(feeds)) {
            sources.filter(Files::isDirectory)
                    .filter(source -> !source.getFileName().toString().startsWith("."))
                    .forEach(source ->
                            copy(source, inbox.resolve(source.getFileName().toString())));
        }
        return inbox;
    }

    private static void copy(Path source, Path target) {
        try (var files = Files.list(source)) {
            Files.createDirectories(target);
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, target.resolve(file.getFileName().toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
