package nl.wieg.immunisation.schedule;

import java.util.Locale;

/** How a dose that was not given stands; the first that fits, in this order. */
public enum DueStatus {
    CONTRAINDICATED,
    LAPSED,
    OBJECTED,
    DEFERRED,
    UNCONFIRMED,
    WAITING,
    OVERDUE,
    DUE,
    UPCOMING;

    /**
     * The status of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DueStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The word for it in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
