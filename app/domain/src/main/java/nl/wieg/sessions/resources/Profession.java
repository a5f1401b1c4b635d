package nl.wieg.sessions.resources;

import java.util.Locale;

/** What somebody is by training. */
public enum Profession {
    NURSE,
    ASSISTANT,
    DOCTOR;

    static Profession of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
