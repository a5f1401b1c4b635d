package nl.wieg.sessions.roster;

import java.util.Locale;

/** How a swap stands, by the table of this package. */
public enum SwapState {
    ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    static SwapState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
