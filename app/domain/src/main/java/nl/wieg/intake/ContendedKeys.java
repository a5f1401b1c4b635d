package nl.wieg.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keys that were known before this delivery or stand in it more than once: judged one record after the other, in the order of the delivery,
 * a thousand keys at a time. The index is named: while a source is loaded for the first time the optimiser takes its records for few.
 */
final class ContendedKeys {

    private static final int CHUNK = 1_000;

    private final JdbcTemplate jdbc;
    private final String source;
    private final int seq;
    private final Set<Integer> closedYears;
    private final Set<Integer> conflicts = new HashSet<>();
    private final Set<Integer> supersededYears = new TreeSet<>();
    private int count;

    ContendedKeys(JdbcTemplate jdbc, String source, int seq, Set<Integer> closedYears) {
        this.jdbc = jdbc;
        this.source = source;
        this.seq = seq;
        this.closedYears = closedYears;
    }

    /** Collects the contended keys; the source's row must be locked. */
    void find() {
        jdbc.execute("DROP TEMPORARY TABLE IF EXISTS contended");
        jdbc.execute("""
                CREATE TEMPORARY TABLE contended (
                  number INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
                  record_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
                  UNIQUE KEY (record_key)
                )""");
        jdbc.update(
                "INSERT INTO contended (record_key) SELECT record_key FROM incoming GROUP BY record_key HAVING COUNT(*) > 1");
        jdbc.update("""
                INSERT IGNORE INTO contended (record_key)
                SELECT DISTINCT i.record_key FROM incoming i STRAIGHT_JOIN intake_record r FORCE INDEX (PRIMARY)
                  ON r.source = ? AND r.record_key = i.record_key""", source);
        count = Objects.requireNonNull(
                jdbc.queryForObject("SELECT COALESCE(MAX(number), 0) FROM contended", Integer.class));
    }

    boolean any() {
        return count > 0;
    }

    /** Numbers, in the order of reading, of the records that contradict what was accepted first. */
    Set<Integer> conflicts() {
        return conflicts;
    }

    /** Years of the versions that no longer count. */
    Set<Integer> supersededYears() {
        return supersededYears;
    }

    void settle(OutcomeCounts outcomes) {
        for (var from = 1; from <= count; from += CHUNK) {
            settleChunk(from, from + CHUNK - 1, outcomes);
        }
        if (count > 0) {
            storeMarked();
        }
        jdbc.execute("DROP TEMPORARY TABLE IF EXISTS contended");
    }

    private void settleChunk(int from, int to, OutcomeCounts outcomes) {
        var histories = known(from, to);
        var stored = new ArrayList<Arrival>();
        for (var arrival : arrivals(from, to)) {
            var history = histories.computeIfAbsent(arrival.key, key -> new KeyHistory());
            var outcome = history.take(arrival, seq, closedYears);
            outcomes.add(outcome, 1);
            if (outcome == Outcome.CONFLICT) {
                conflicts.add(arrival.ordinal);
            } else if (outcome != Outcome.DUPLICATE) {
                arrival.outcome = outcome;
                stored.add(arrival);
            }
        }
        mark(stored);
        supersede(histories);
    }

    private Map<String, KeyHistory> known(int from, int to) {
        var histories = new HashMap<String, KeyHistory>();
        jdbc.query(
                """
                SELECT r.record_key, r.version, r.content_hash, r.superseded_seq, YEAR(r.event_date) AS year
                FROM contended c STRAIGHT_JOIN intake_record r FORCE INDEX (PRIMARY) ON r.source = ? AND r.record_key = c.record_key
                WHERE c.number BETWEEN ? AND ?""",
                row -> {
                    histories
                            .computeIfAbsent(row.getString("record_key"), key -> new KeyHistory())
                            .known(
                                    row.getLong("version"),
                                    ContentHash.of(row.getBytes("content_hash")),
                                    row.getInt("superseded_seq"),
                                    row.getInt("year"));
                },
                source,
                from,
                to);
        return histories;
    }

    private List<Arrival> arrivals(int from, int to) {
        return jdbc.query(
                """
                SELECT i.ordinal, i.record_key, i.version, YEAR(i.event_date) AS year, i.content_hash
                FROM contended c STRAIGHT_JOIN incoming i ON i.record_key = c.record_key
                WHERE c.number BETWEEN ? AND ? ORDER BY i.ordinal""",
                (row, i) -> new Arrival(
                        row.getInt("ordinal"),
                        row.getString("record_key"),
                        row.getLong("version"),
                        row.getInt("year"),
                        ContentHash.of(row.getBytes("content_hash"))),
                from,
                to);
    }

    private void mark(List<Arrival> stored) {
        jdbc.batchUpdate(
                "UPDATE incoming SET outcome = ?, superseded_seq = ? WHERE ordinal = ?",
                stored,
                CHUNK,
                (statement, arrival) -> {
                    statement.setString(1, arrival.outcome.code());
                    statement.setInt(2, arrival.supersededSeq);
                    statement.setInt(3, arrival.ordinal);
                });
    }

    private void storeMarked() {
        jdbc.update("""
                INSERT INTO intake_record (source, record_key, version, seq, superseded_seq, page, line, outcome, event_date, municipality,
                  category, state, amount, lapsed, provisional, content_hash, content)
                SELECT ?, record_key, version, ?, superseded_seq, page, line, outcome, event_date, municipality,
                  category, state, amount, lapsed, provisional, content_hash, content
                FROM incoming WHERE outcome IS NOT NULL""", source, seq);
    }

    private void supersede(Map<String, KeyHistory> histories) {
        var losers = new ArrayList<Object[]>();
        histories.forEach((key, history) -> history.superseded().ifPresent(loser -> {
            supersededYears.add(loser.year());
            losers.add(new Object[] {seq, source, key, loser.version()});
        }));
        jdbc.batchUpdate(
                "UPDATE intake_record SET superseded_seq = ? WHERE source = ? AND record_key = ? AND version = ?",
                losers);
    }

    /** One record of the delivery that is judged. */
    static final class Arrival {

        private final int ordinal;
        private final String key;
        private final long version;
        private final int year;
        private final ContentHash content;
        private Outcome outcome = Outcome.ACCEPTED;
        private int supersededSeq = PlainRecords.NEVER;

        Arrival(int ordinal, String key, long version, int year, ContentHash content) {
            this.ordinal = ordinal;
            this.key = key;
            this.version = version;
            this.year = year;
            this.content = content;
        }

        long version() {
            return version;
        }

        int year() {
            return year;
        }

        ContentHash content() {
            return content;
        }

        /** Stored, but never counts from this delivery on. */
        void neverCounts(int seq) {
            supersededSeq = seq;
        }
    }
}
