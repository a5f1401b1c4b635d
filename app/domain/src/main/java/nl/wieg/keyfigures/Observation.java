package nl.wieg.keyfigures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of a run.
 *
 * @param municipality code, or {@link #REGION}
 * @param month 1 to 12, or {@link #YEAR}
 * @param value in the unit of the definition, euros with two decimals, a share in percent with one; null is missing
 * @param denominator the n of a ratio
 * @param records how many records were counted
 */
public record Observation(
        String code,
        int definitionVersion,
        String municipality,
        int month,
        @Nullable BigDecimal value,
        @Nullable Long denominator,
        long records,
        long provisional) {

    /** The whole region, records without a municipality included. */
    public static final String REGION = "REGION";

    /** The whole year. */
    public static final int YEAR = 0;
}
