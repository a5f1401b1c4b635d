package nl.wieg.sessions;

import java.util.Locale;

/** How a published session stands, by the table of this package. */
public enum SessionState {
    PLANNED,
    CANCELLED,
    HELD;

    static SessionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
