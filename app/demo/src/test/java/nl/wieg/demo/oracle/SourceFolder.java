package nl.wieg.demo.oracle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of one source: its finished files in byte order of their names, each content once. */
record SourceFolder(Path folder) {

    private static final Comparator<Path> BY_BYTES_OF_NAME =
            Comparator.comparing(path -> path.getFileName().toString().getBytes(UTF_8), Arrays::compareUnsigned);

    SourceIntake read(FileFormat format) {
        SourceIntake intake = new SourceIntake();
        Set<String> seen = new HashSet<>();
        for (Path file : files()) {
            byte[] bytes = bytes(file);
            if (seen.add(new String(bytes, ISO_8859_1))) {
                take(bytes, format, intake);
            }
        }
        return intake;
    }

    private static void take(byte[] bytes, FileFormat format, SourceIntake intake) {
        try {
            intake.take(format.read(bytes));
        } catch (UnusableFile refused) {
            intake.reject();
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> isFinished(file.getFileName().toString()))
                    .sorted(BY_BYTES_OF_NAME)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isFinished(String name) {
        return !name.endsWith(".part") && !name.startsWith(".");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
