package nl.wieg.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody is called.
 *
 * @param given first names, may be empty
 * @param prefix such as "van der", may be empty
 * @param family without its prefix
 */
public record PersonName(String given, String prefix, String family) {

    /** As one writes it. */
    public String full() {
        return Stream.of(given, prefix, family).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
