package nl.wieg.integrations.feeds;

/** Whole numbers as feeds write them: the digits 0 to 9 and nothing else. */
final class WholeNumbers {

    private static final int ALWAYS_FITS = 18;

    private WholeNumbers() {}

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The number that digits stand for; the highest long when it is larger than that can hold for certain. */
    static long parse(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.length() - first > ALWAYS_FITS
                ? Long.MAX_VALUE
                : Long.parseLong(digits, first, digits.length(), 10);
    }
}
