package nl.wieg.integrations.feeds;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Dutch amounts: a decimal comma with two decimals, points between thousands or none at all. */
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})*|\\d+),\\d\\d");

    /** More euros than any ledger holds; keeps sums far from overflow. */
    private static final long MOST_CENTS = 1_000_000_000_000_000L;

    /** Longest text that is looked at, so that the pattern never walks a text of unbounded length. */
    private static final int LONGEST = 100;

    private Amounts() {}

    static boolean isAmount(String text) {
        return text.length() <= LONGEST && AMOUNT.matcher(text).matches();
    }

    /** The amount in cents; empty when it is beyond what is stored. */
    static OptionalLong cents(String amount) {
        var negative = amount.startsWith("-");
        var digits = amount.substring(negative ? 1 : 0).replace(".", "").replace(",", "");
        var cents = WholeNumbers.parse(digits);
        if (cents > MOST_CENTS) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(negative ? -cents : cents);
    }
}
