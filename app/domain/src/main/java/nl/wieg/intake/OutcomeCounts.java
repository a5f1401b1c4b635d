package nl.wieg.intake;

import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;

/** How many records of a delivery ended in each outcome. */
@Embeddable
class OutcomeCounts {

    private int accepted;
    private int replaced;
    private int stale;
    private int duplicate;
    private int conflict;
    private int quarantined;
    private int late;

    void add(Outcome outcome, int count) {
        switch (outcome) {
            case ACCEPTED -> accepted += count;
            case REPLACED -> replaced += count;
            case STALE -> stale += count;
            case DUPLICATE -> duplicate += count;
            case CONFLICT -> conflict += count;
            case QUARANTINED -> quarantined += count;
            case LATE -> late += count;
        }
    }

    Map<Outcome, Integer> view() {
        var view = new EnumMap<Outcome, Integer>(Outcome.class);
        view.put(Outcome.ACCEPTED, accepted);
        view.put(Outcome.REPLACED, replaced);
        view.put(Outcome.STALE, stale);
        view.put(Outcome.DUPLICATE, duplicate);
        view.put(Outcome.CONFLICT, conflict);
        view.put(Outcome.QUARANTINED, quarantined);
        view.put(Outcome.LATE, late);
        return view;
    }
}
