package nl.wieg.demo.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Drops files in the folder of a source so that nobody ever sees half of one. */
final class FeedWriter {

    private final Path folder;

    FeedWriter(Path folder) {
        this.folder = folder;
    }

    void write(FeedFile file) {
        Path part = folder.resolve(file.name() + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(part, file.bytes());
            Files.move(part, folder.resolve(file.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.name() + " to " + folder, e);
        }
    }
}
