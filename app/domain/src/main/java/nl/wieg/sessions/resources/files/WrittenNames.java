package nl.wieg.sessions.resources.files;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the constants of an enumeration are called in a file. */
final class WrittenNames<T extends Enum<T>> {

    private final Map<T, String> names;

    private WrittenNames(Map<T, String> names) {
        this.names = names;
    }

    static <T extends Enum<T>> WrittenNames<T> of(Map<T, String> names) {
        return new WrittenNames<>(new TreeMap<>(names));
    }

    String write(T constant) {
        return names.getOrDefault(constant, constant.name());
    }

    /** Large letters or small; empty for what is none. */
    Optional<T> read(String text) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equalsIgnoreCase(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** With commas. */
    String all() {
        return names.values().stream().collect(Collectors.joining(", "));
    }
}
