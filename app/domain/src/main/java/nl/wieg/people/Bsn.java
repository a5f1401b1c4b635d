package nl.wieg.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen service number (burgerservicenummer): nine digits that pass the elfproef. Its text form is masked, so that no log shows it. */
public final class Bsn {

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int SHOWN = 3;

    private final String digits;

    private Bsn(String digits) {
        this.digits = digits;
    }

    /** The number, when it is one: nine digits, leading zeros included, that pass the elfproef and are not all zero. */
    public static Optional<Bsn> of(String written) {
        return NINE_DIGITS.matcher(written).matches() && passes(written)
                ? Optional.of(new Bsn(written))
                : Optional.empty();
    }

    /** All nine digits: only for who asked to see them, or where a law wants them. */
    public String digits() {
        return digits;
    }

    /** Its last three digits, for a screen. */
    public String masked() {
        return "•".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn bsn && bsn.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean passes(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
