package nl.wieg.sessions.resources;

import java.util.Locale;

/** What a location is otherwise. */
public enum LocationKind {
    CLINIC,
    VILLAGE_HALL,
    SCHOOL,
    OTHER;

    static LocationKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
