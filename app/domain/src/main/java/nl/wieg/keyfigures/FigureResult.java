package nl.wieg.keyfigures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a year as it stands now.
 *
 * @param value null is missing
 * @param denominator the n of a ratio
 * @param status voorlopig, nader voorlopig, definitief, or ontbreekt
 * @param municipalities value by code; empty for euro figures
 * @param months value by month 1 to 12 for the region; null is missing
 */
public record FigureResult(
        Definition definition,
        int year,
        @Nullable BigDecimal value,
        @Nullable Long denominator,
        long records,
        long provisionalRecords,
        String status,
        Supply supply,
        Map<String, Optional<BigDecimal>> municipalities,
        Map<Integer, Optional<BigDecimal>> months) {

    public boolean isMissing() {
        return value == null;
    }
}
