package nl.wieg.web.board;

import java.util.List;
import nl.wieg.web.page.DutchNumbers;

/** In what the records of a delivery ended. */
public record IntakeCounts(
        long accepted,
        long replaced,
        long duplicate,
        long stale,
        long withdrawn,
        long late,
        long conflict,
        long quarantined) {

    /** In the order in which they are shown: what counts first, what waits for a person last. */
    public List<Named> named() {
        return List.of(
                new Named("accepted", accepted),
                new Named("replaced", replaced),
                new Named("duplicate", duplicate),
                new Named("stale", stale),
                new Named("withdrawn", withdrawn),
                new Named("late", late),
                new Named("conflict", conflict),
                new Named("quarantined", quarantined));
    }

    /** How many records of a delivery ended in one way; {@code key} picks the words. */
    public record Named(String key, long count) {

        public String text() {
            return DutchNumbers.whole(count);
        }
    }
}
