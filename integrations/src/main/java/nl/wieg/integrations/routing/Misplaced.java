package nl.wieg.integrations.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What lies in the inbox where no source looks, and so is never taken: beside the folders, below them, or as a link to elsewhere. */
final class Misplaced {

    private Misplaced() {}

    /** Paths within the inbox, folders with a slash behind them; what begins with a point is ours. */
    static List<String> in(Path inbox, Set<String> sources) {
        var found = new ArrayList<String>();
        for (var entry : entries(inbox)) {
            if (!isFolder(entry) || !sources.contains(name(entry))) {
                found.add(shown(name(entry), entry));
                continue;
            }
            entries(entry).stream()
                    .filter(file -> !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> shown(name(entry) + "/" + name(file), file))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> entries(Path folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static String shown(String name, Path path) {
        return isFolder(path) ? name + "/" : name;
    }
}
