package nl.wieg.appointments.forecast;

/**
 * What a session offers, and so to which cohort: a kind goes with an age.
 *
 * @param kind of the schedule
 * @param catchUp whether it is for who was offered it before
 */
public record OfferedKind(String kind, boolean catchUp) {

    private static final String LATER = "+";

    /** As {@link #code} writes it. */
    static OfferedKind of(String code) {
        return code.endsWith(LATER)
                ? new OfferedKind(code.substring(0, code.length() - LATER.length()), true)
                : new OfferedKind(code, false);
    }

    /** HPV, or HPV+ when it is to catch up. */
    public String code() {
        return catchUp ? kind + LATER : kind;
    }
}
