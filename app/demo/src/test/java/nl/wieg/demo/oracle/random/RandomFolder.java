package nl.wieg.demo.oracle.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** The folder of one source: its records spread over files, among files that do not count. */
record RandomFolder(Path folder, FileWriting writing, Dice dice) {

    /** Long past, so that no file looks as if it were still growing. */
    private static final FileTime QUIET = FileTime.from(Instant.parse("2026-01-05T08:00:00Z"));

    /** Writes the records; the unsent ones stand only in files that must not count. */
    void write(List<Fields> records, List<Fields> unsent) {
        List<byte[]> contents = new ArrayList<>();
        int files = dice.between(1, 5);
        for (int i = 0; i < files; i++) {
            int from = records.size() * i / files;
            contents.add(writing.file(records.subList(from, records.size() * (i + 1) / files), dice));
        }
        if (dice.oneIn(4)) {
            contents.add(writing.file(List.of(), dice));
        }
        addUnreadable(contents, unsent);
        for (int again = dice.between(0, 2); again > 0; again--) {
            contents.add(dice.pick(contents));
        }
        contents.forEach(content -> put(name(), content));
        writeIgnored(unsent);
    }

    /** A folder in which nothing can be read. */
    void writeUnreadable(List<Fields> unsent) {
        List<byte[]> contents = new ArrayList<>();
        addUnreadable(contents, unsent);
        contents.forEach(content -> put(name(), content));
        writeIgnored(unsent);
    }

    private void addUnreadable(List<byte[]> contents, List<Fields> unsent) {
        for (int wrong = dice.between(0, 3); wrong > 0; wrong--) {
            contents.add(writing.unreadable(unsent, dice));
        }
    }

    private void writeIgnored(List<Fields> unsent) {
        if (dice.oneIn(2)) {
            put(name() + ".part", writing.file(unsent, dice));
        }
        if (dice.oneIn(3)) {
            put("oud/" + name(), writing.file(unsent, dice));
        }
    }

    private String name() {
        int serial = dice.between(1, 999_999);
        String stem = dice.of("export-%06d", "%d", "Z-%d", "b_%d", "A.%d", "Levering (%d) van juli")
                .formatted(serial);
        return stem + writing.extension();
    }

    private void put(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            Files.setLastModifiedTime(file, QUIET);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
