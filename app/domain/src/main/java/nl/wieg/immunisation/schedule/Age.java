package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * An age or a span as the schedule writes it: {@code 0d}, {@code 6w}, {@code 14m}, {@code 9y}. Months and years end on the same day number, else
 * on the last day of that month; weeks and days are exact.
 */
public record Age(int amount, ChronoUnit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})([dwmy])");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static Age parse(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an age: " + written);
        }
        return new Age(Integer.parseInt(matcher.group(1)), unitOf(matcher.group(2)));
    }

    /** The first day on which somebody born then has this age. */
    public LocalDate after(LocalDate birth) {
        return birth.plus(amount, unit);
    }

    /** In Dutch: 1 dag, 6 weken, 14 maanden, 9 jaar. */
    public String inWords() {
        return amount + " " + (amount == 1 ? singular() : plural());
    }

    private static ChronoUnit unitOf(String letter) {
        return switch (letter) {
            case "d" -> ChronoUnit.DAYS;
            case "w" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private String singular() {
        return switch (unit) {
            case DAYS -> "dag";
            case WEEKS -> "week";
            case MONTHS -> "maand";
            default -> "jaar";
        };
    }

    private String plural() {
        return switch (unit) {
            case DAYS -> "dagen";
            case WEEKS -> "weken";
            case MONTHS -> "maanden";
            default -> "jaar";
        };
    }
}
