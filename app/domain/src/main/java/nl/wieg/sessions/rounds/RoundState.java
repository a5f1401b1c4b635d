package nl.wieg.sessions.rounds;

import java.util.Locale;

/** How a round stands; only a draft can be changed. */
public enum RoundState {
    DRAFT,
    PUBLISHED,
    CLOSED;

    static RoundState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
