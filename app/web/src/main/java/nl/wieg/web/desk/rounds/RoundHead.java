package nl.wieg.web.desk.rounds;

/**
 * Which round a page is about.
 *
 * @param id empty while it is not made yet
 * @param canChange whether who looks may change it now
 */
public record RoundHead(String id, String name, RoundBadge state, boolean canChange) {

    public boolean isNew() {
        return id.isEmpty();
    }

    /** Where its pages begin. */
    public String address() {
        return "/rondes/" + id;
    }
}
