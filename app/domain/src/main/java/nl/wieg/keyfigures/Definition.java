package nl.wieg.keyfigures;

import java.time.LocalDate;
import java.util.List;

/**
 * What a figure means, in one version.
 *
 * @param published one of the figures of the yearly report
 * @param rule the rule in words
 * @param includes what is in it and what is not
 * @param validFrom the first day that is counted by this version
 * @param terms which records count
 */
public record Definition(
        String code,
        int version,
        int position,
        boolean published,
        String label,
        String unit,
        Kind kind,
        String source,
        String rule,
        String includes,
        String owner,
        LocalDate validFrom,
        List<Term> terms) {

    /**
     * Records that count, by their labels.
     *
     * @param side numerator, or denominator of a ratio
     * @param category {@code *} is any
     * @param state {@code *} is any
     * @param weight 1, or -1 where the amount is taken off
     */
    public record Term(String side, String category, String state, int weight) {

        boolean isNumerator() {
            return "numerator".equals(side);
        }

        boolean fits(String recordCategory, String recordState) {
            return matches(category, recordCategory) && matches(state, recordState);
        }

        private static boolean matches(String wanted, String actual) {
            return "*".equals(wanted) || wanted.equals(actual);
        }
    }
}
