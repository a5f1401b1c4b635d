package nl.wieg.demo.shipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The product as {@code ops/package} lays it out: the jar, its libraries beside it, and the cache of a rehearsal.
 *
 * @param folder made by {@code ops/package}
 */
public record ShippedProduct(Path folder) {

    public ShippedProduct {
        folder = folder.toAbsolutePath().normalize();
    }

    /** What {@code java -jar} starts. */
    public Path jar() {
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            return files.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the virtual machine noted in the rehearsal. */
    public Path cache() {
        return folder.resolve("wieg.aot");
    }
}
