package nl.wieg.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that sort by the moment they were made, so that new rows land at the end of an index. */
public final class TimeOrderedIds {

    private TimeOrderedIds() {}

    /** A new id, UUID version 7. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
