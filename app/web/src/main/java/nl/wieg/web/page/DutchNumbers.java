package nl.wieg.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers as a Dutch reader expects them: 14.888, € 328.244, 26,8 miljoen, 92,4%. */
public final class DutchNumbers {

    private static final String NO_BREAK = "\u00a0";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private DutchNumbers() {}

    public static String whole(long value) {
        return pattern("#,##0", BigDecimal.valueOf(value));
    }

    public static String whole(BigDecimal value) {
        return pattern("#,##0", value);
    }

    /** One decimal, rounded half up, without a percent sign. */
    public static String oneDecimal(BigDecimal value) {
        return pattern("#,##0.0", value);
    }

    public static String percent(BigDecimal value) {
        return oneDecimal(value) + "%";
    }

    /** Whole euros without decimals, anything else with cents: no cent is ever rounded away. */
    public static String euro(BigDecimal value) {
        boolean hasCents = value.stripTrailingZeros().scale() > 0;
        return "€" + NO_BREAK + pattern(hasCents ? "#,##0.00" : "#,##0", value);
    }

    /** As the printed report has it: millions with one decimal, smaller amounts in full. */
    public static String shortEuro(BigDecimal value) {
        return isMillions(value) ? euroMillions(value) + NO_BREAK + "miljoen" : euro(value);
    }

    /** The number alone, in millions with one decimal. */
    public static String euroMillions(BigDecimal value) {
        return "€" + NO_BREAK + oneDecimal(value.divide(MILLION));
    }

    public static boolean isMillions(BigDecimal value) {
        return value.abs().compareTo(MILLION) >= 0;
    }

    /** Bytes, kB or MB, whichever reads shortest. */
    public static String size(long bytes) {
        if (bytes < 1_000) {
            return whole(bytes) + NO_BREAK + "bytes";
        }
        if (bytes < 1_000_000) {
            return whole(bytes / 1_000) + NO_BREAK + "kB";
        }
        return oneDecimal(BigDecimal.valueOf(bytes).divide(MILLION)) + NO_BREAK + "MB";
    }

    private static String pattern(String pattern, BigDecimal value) {
        // Separators are set here, not taken from a locale: locale data differ from one JDK to the next.
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
