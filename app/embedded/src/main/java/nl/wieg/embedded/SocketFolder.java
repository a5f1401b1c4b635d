package nl.wieg.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder with the socket of a server, among the system's temporary files: the path of a socket may be about a hundred characters long. */
record SocketFolder(Path path) {

    static SocketFolder create() throws IOException {
        return new SocketFolder(Files.createTempDirectory("wieg"));
    }

    Path socket() {
        return path.resolve("db.sock");
    }

    /** Removes the folder with what a killed server left in it; done again it has no effect. */
    void remove() {
        try {
            if (Files.isDirectory(path)) {
                try (var left = Files.list(path)) {
                    for (var file : left.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
