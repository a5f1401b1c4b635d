package nl.wieg.keyfigures;

import java.util.UUID;

/** Identifies one count of one year. */
public record RunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
