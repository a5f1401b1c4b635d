package nl.wieg.keyfigures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the region in one year, as it stands now.
 *
 * @param value null is missing
 * @param denominator the n of a ratio
 * @param status voorlopig, nader voorlopig, definitief, or ontbreekt
 * @param sourceDelivered false when the source delivered nothing about the year
 */
public record FigureInYear(
        int year,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable Long denominator,
        String status,
        boolean sourceDelivered) {

    static FigureInYear of(
            int year, Kind kind, @Nullable BigDecimal value, @Nullable Long denominator, boolean sourceDelivered) {
        var scaled = value == null ? null : value.setScale(kind.decimals());
        return new FigureInYear(year, kind, scaled, denominator, status(value), sourceDelivered);
    }

    static String status(@Nullable BigDecimal value) {
        return value == null ? "ontbreekt" : "voorlopig";
    }
}
