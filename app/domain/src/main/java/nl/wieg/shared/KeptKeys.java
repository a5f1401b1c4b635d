package nl.wieg.shared;

import java.nio.file.attribute.FileTime;
import java.util.function.Function;

/** Keys kept in memory for as long as their file stays as it is: another process may renew them. */
public final class KeptKeys<T> {

    private final KeyFolder folder;
    private final String name;
    private final Function<String, T> reading;
    private volatile Loaded<T> loaded;

    /**
     * Reads them for the first time.
     *
     * @param reading what to read of the file of this name, such as {@code folder::sealing}
     * @throws NotFitToStart if the file is missing, or holds sample keys in production
     */
    public KeptKeys(KeyFolder folder, String name, Function<String, T> reading) {
        this.folder = folder;
        this.name = name;
        this.reading = reading;
        this.loaded = load();
    }

    /** The keys as they are in the folder now. */
    public T newest() {
        var current = loaded;
        if (!current.changedAt().equals(folder.changedAt(name))) {
            current = load();
            loaded = current;
        }
        return current.keys();
    }

    private Loaded<T> load() {
        // the time first: a change while we read is then seen the next time
        var changedAt = folder.changedAt(name);
        return new Loaded<>(reading.apply(name), changedAt);
    }

    private record Loaded<T>(T keys, FileTime changedAt) {}
}
