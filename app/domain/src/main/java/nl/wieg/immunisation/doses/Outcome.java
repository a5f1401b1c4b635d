package nl.wieg.immunisation.doses;

import java.util.Locale;

/** What became of a dose. */
public enum Outcome {
    GIVEN(true),
    ELSEWHERE(true),
    ABROAD(true),
    NOT_GIVEN(false),
    IN_ERROR(false);

    private final boolean protecting;

    Outcome(boolean protecting) {
        this.protecting = protecting;
    }

    /** Whether it counts as protection. */
    public boolean protects() {
        return protecting;
    }

    /** The word for it in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The outcome of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
