package nl.wieg.sessions.plan;

import java.util.Arrays;
import java.util.Optional;

/** Morning, afternoon or evening; its code is the letter in an instance. */
public enum PartOfDay {
    MORNING("M"),
    AFTERNOON("A"),
    EVENING("E");

    private final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The part with this letter, if there is one. */
    public static Optional<PartOfDay> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }
}
