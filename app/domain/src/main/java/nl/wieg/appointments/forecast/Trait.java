package nl.wieg.appointments.forecast;

/**
 * Something that sessions have in common.
 *
 * @param value a code that differs from the other values of its sort
 */
public record Trait(Sort sort, String value) {

    /** What a trait is about. */
    public enum Sort {
        MUNICIPALITY,
        PART,
        PART_AT_HOME,
        WEEKDAY,
        HOLIDAY,
        WEEK,
        KIND,
        LEAD
    }
}
