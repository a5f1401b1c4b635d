package nl.wieg.shared;

/** The years that we take in, count and show; outside them a year is a slip of the pen. */
public final class KnownYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2100;

    private KnownYears() {}

    public static boolean contains(int year) {
        return FIRST <= year && year <= LAST;
    }

    /**
     * The year, if it is one that we know.
     *
     * @throws WrongInput if it is not
     */
    public static int require(int year) {
        if (!contains(year)) {
            throw new WrongInput(
                    "Het jaar moet tussen " + FIRST + " en " + LAST + " liggen, en niet " + year + " zijn.");
        }
        return year;
    }
}
