package nl.wieg.intake;

import java.util.Optional;
import java.util.Set;
import nl.wieg.intake.ContendedKeys.Arrival;
import org.jspecify.annotations.Nullable;

/** What is known of one key while a delivery is settled: its versions, which one counts, and which one no longer does. */
final class KeyHistory {

    /** A stored version that counted until this delivery. */
    record Stored(long version, int year) {}

    private final KeyVersions versions = new KeyVersions();
    private @Nullable Stored counting;
    private @Nullable Stored superseded;
    private @Nullable Arrival newest;

    void known(long version, ContentHash content, int supersededSeq, int year) {
        versions.add(version, content);
        if (supersededSeq == PlainRecords.NEVER) {
            counting = new Stored(version, year);
        }
    }

    Outcome take(Arrival arrival, int seq, Set<Integer> closedYears) {
        var outcome = versions.next(arrival.version(), arrival.content());
        if (outcome == Outcome.STALE) {
            arrival.neverCounts(seq);
        }
        if (outcome != Outcome.ACCEPTED && outcome != Outcome.REPLACED) {
            return outcome;
        }
        var touchesClosed = closedYears.contains(arrival.year())
                || (counting != null && closedYears.contains(counting.year()))
                || (newest != null && closedYears.contains(newest.year()));
        replaceBy(arrival, seq);
        return touchesClosed ? Outcome.LATE : outcome;
    }

    /** The version of an earlier delivery that this one replaced. */
    Optional<Stored> superseded() {
        return Optional.ofNullable(superseded);
    }

    private void replaceBy(Arrival arrival, int seq) {
        if (newest != null) {
            newest.neverCounts(seq);
        }
        if (counting != null) {
            superseded = counting;
            counting = null;
        }
        newest = arrival;
    }
}
