package nl.wieg.demo.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that one source sent: how each record ended, and which version of each key won. */
final class SourceIntake {

    private final Map<String, TreeMap<Long, FeedRecord>> versionsByKey = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void take(Batch batch) {
        add("files", 1);
        add("quarantined", batch.quarantined());
        batch.records().forEach(this::take);
    }

    void reject() {
        add("rejected", 1);
    }

    private void take(FeedRecord record) {
        TreeMap<Long, FeedRecord> versions = versionsByKey.computeIfAbsent(record.key(), key -> new TreeMap<>());
        FeedRecord sameVersion = versions.get(record.version());
        if (sameVersion != null) {
            add(sameVersion.content().equals(record.content()) ? "duplicate" : "conflict", 1);
            return;
        }
        if (versions.isEmpty()) {
            add("accepted", 1);
        } else {
            add(record.version() > versions.lastKey() ? "replaced" : "stale", 1);
        }
        versions.put(record.version(), record);
    }

    private void add(String name, int more) {
        counts.merge(name, more, Integer::sum);
    }

    /** Whether anything readable came, be it empty. */
    boolean isDelivered() {
        return count("files") > 0;
    }

    /** One of the numbers of the intake summary. */
    int count(String name) {
        if (name.equals("withdrawn")) {
            return (int) winners().stream().filter(FeedRecord::lapsed).count();
        }
        return counts.getOrDefault(name, 0);
    }

    /** The highest version of every key. */
    List<FeedRecord> winners() {
        List<FeedRecord> winners = new ArrayList<>();
        versionsByKey
                .values()
                .forEach(versions -> winners.add(versions.lastEntry().getValue()));
        return winners;
    }
}
