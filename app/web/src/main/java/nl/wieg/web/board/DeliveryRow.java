package nl.wieg.web.board;

import java.time.Instant;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;

/** One delivery in the list. */
public record DeliveryRow(
        String id, String sourceName, String fileName, Instant receivedAt, DeliveryState state, IntakeCounts counts) {

    public String received() {
        return DutchTimes.stamp(receivedAt);
    }

    /** Records that newly count or took the place of an older version. */
    public String takenText() {
        return DutchNumbers.whole(counts.accepted() + counts.replaced());
    }

    /** Records that wait for a person. */
    public String waitingText() {
        return DutchNumbers.whole(counts.quarantined() + counts.conflict());
    }
}
