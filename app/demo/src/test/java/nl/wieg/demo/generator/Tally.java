package nl.wieg.demo.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of the records of one source: each outcome counted, the winning version of each key kept. */
final class Tally {

    int files;
    int rejected;
    int accepted;
    int replaced;
    int stale;
    int duplicate;
    int conflict;
    int quarantined;

    private final Map<String, TreeMap<Integer, List<String>>> versions = new HashMap<>();
    private final Set<String> contents = new HashSet<>();

    /** False when the same bytes were read before, under whatever name. */
    boolean isNew(byte[] bytes) {
        return contents.add(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    void record(String key, int version, List<String> content) {
        TreeMap<Integer, List<String>> known = versions.computeIfAbsent(key, unseen -> new TreeMap<>());
        List<String> before = known.get(version);
        if (before != null) {
            boolean same = before.equals(content);
            duplicate += same ? 1 : 0;
            conflict += same ? 0 : 1;
            return;
        }
        boolean highest = known.isEmpty() || version > known.lastKey();
        accepted += known.isEmpty() ? 1 : 0;
        replaced += !known.isEmpty() && highest ? 1 : 0;
        stale += highest ? 0 : 1;
        known.put(version, content);
    }

    /** The content of the highest version of every key. */
    Stream<List<String>> winners() {
        return versions.values().stream().map(known -> known.lastEntry().getValue());
    }

    long withdrawn(String... lapsed) {
        return winners()
                .filter(content -> List.of(lapsed).contains(content.getLast()))
                .count();
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        all.add("files " + files);
        all.add("rejected " + rejected);
        all.add("accepted " + accepted);
        all.add("replaced " + replaced);
        all.add("stale " + stale);
        all.add("duplicate " + duplicate);
        all.add("conflict " + conflict);
        all.add("quarantined " + quarantined);
        all.add("withdrawn " + withdrawn("vervallen", "VV"));
        return String.join(", ", all);
    }
}
