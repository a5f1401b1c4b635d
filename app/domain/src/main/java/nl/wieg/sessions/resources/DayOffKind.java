package nl.wieg.sessions.resources;

import java.util.Locale;

/** Whose holiday it is: that of schools, or of everybody. */
public enum DayOffKind {
    SCHOOL,
    PUBLIC;

    static DayOffKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
