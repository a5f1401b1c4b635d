package nl.wieg.sessions.events;

import java.util.List;
import java.util.UUID;

/** The group days of a round were published; told in the transaction that does it, so that there is none without its slots. */
public record GroupDaysPublished(UUID round, List<GroupDayOffered> days) {

    public GroupDaysPublished {
        days = List.copyOf(days);
    }
}
