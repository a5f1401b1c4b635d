package nl.wieg.keyfigures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the region in one year, as it stands now.
 *
 * @param value null is missing
 * @param denominator the n of a ratio
 * @param status voorlopig, nader voorlopig, definitief, or ontbreekt
 */
public record FigureInYear(
        int year,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable Long denominator,
        String status,
        Supply supply) {

    static FigureInYear of(int year, Kind kind, @Nullable BigDecimal value, @Nullable Long denominator, Supply supply) {
        var scaled = value == null ? null : value.setScale(kind.decimals());
        return new FigureInYear(year, kind, scaled, denominator, status(value), supply);
    }

    static String status(@Nullable BigDecimal value) {
        return value == null ? "ontbreekt" : "voorlopig";
    }
}
