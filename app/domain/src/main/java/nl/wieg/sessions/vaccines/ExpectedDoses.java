package nl.wieg.sessions.vaccines;

/**
 * Doses of one kind that are expected to be given in a session.
 *
 * @param kind of the schedule
 * @param doses seldom whole, above 0
 */
public record ExpectedDoses(String kind, double doses) {

    private static final int ONE_SPARE_WITH_EACH = 10;

    /** Whole doses to bring: what is expected and the reserve, rounded up. */
    public int toBring() {
        return (int) Math.ceil(doses + doses / ONE_SPARE_WITH_EACH);
    }
}
