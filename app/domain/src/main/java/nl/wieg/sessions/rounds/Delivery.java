package nl.wieg.sessions.rounds;

import java.util.Locale;

/** How a round comes to families. */
public enum Delivery {
    SMALL_SCALE,
    GROUP_DAYS,
    BOTH;

    static Delivery of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether sessions are planned for it. */
    public boolean hasSessions() {
        return this != GROUP_DAYS;
    }

    public boolean hasGroupDays() {
        return this != SMALL_SCALE;
    }
}
