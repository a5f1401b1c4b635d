package nl.wieg.sessions.resources;

import java.util.Locale;

/** Why somebody is not there; of an illness nothing more is kept. */
public enum LeaveKind {
    HOLIDAY,
    ILLNESS,
    TRAINING,
    OTHER;

    static LeaveKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
