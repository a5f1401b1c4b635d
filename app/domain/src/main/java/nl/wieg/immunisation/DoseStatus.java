package nl.wieg.immunisation;

import java.util.Locale;
import nl.wieg.immunisation.schedule.DueStatus;

/** How a dose of the schedule stands for a person: given, or as the engine says of one that was not. */
public enum DoseStatus {
    GIVEN,
    CONTRAINDICATED,
    LAPSED,
    OBJECTED,
    DEFERRED,
    UNCONFIRMED,
    WAITING,
    OVERDUE,
    DUE,
    UPCOMING;

    static DoseStatus of(DueStatus status) {
        return valueOf(status.name());
    }

    /**
     * The status of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DoseStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The word for it in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
