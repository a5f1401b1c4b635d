package nl.wieg.demo.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.wieg.access.Actor;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.YearCounts;

/** Counting one year over five million records, against a bare GROUP BY on the same table that finds the winning versions itself. */
final class CountBench {

    private static final int RECORDS = Integer.getInteger("bench.records", 5_000_000);
    private static final int DELIVERIES = 366;
    private static final int YEAR = 2024;

    private CountBench() {}

    static Map<String, Object> measure(Path binaries, int pairs) throws Exception {
        try (var context = BenchContext.start(binaries, 2_048);
                var connection = context.connect()) {
            fill(connection);
            var ours = new TreeMap<String, Long>();
            var bare = new TreeMap<String, Long>();
            count(context);
            var measured = Pairs.of(pairs, () -> count(context), () -> read(connection, bare));
            read(context, ours);
            var result = new LinkedHashMap<String, Object>();
            result.put("records", RECORDS);
            result.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
            result.put("oursSeconds", measured.oursMedian());
            result.put("bareSeconds", measured.bareMedian());
            result.put("ratio", measured.ratio());
            result.put("atMost", 1.25);
            result.put("sameNumbers", ours.equals(bare));
            return result;
        }
    }

    private static void count(BenchContext context) {
        Actor.system("bench").run(() -> context.bean(CountLauncher.class)
                .launch(context.bean(YearCounts.class).request(YEAR, "bench")));
    }

    private static void read(BenchContext context, Map<String, Long> into) {
        var figure = Actor.system("bench").call(() -> context.bean(KeyFigures.class)
                .year(YEAR)
                .figure("meldingen-infectieziekten")
                .orElseThrow());
        figure.municipalities()
                .forEach((code, value) ->
                        into.put(code, value.map(BigDecimal::longValue).orElse(0L)));
    }

    /** The plain way: per key the highest version, not lapsed, in the year, per municipality and month. */
    private static void read(Connection connection, Map<String, Long> into) throws SQLException {
        into.clear();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT r.municipality, MONTH(r.event_date) AS month, COUNT(*) AS records
                        FROM intake_record r
                        WHERE r.source = 'osiris' AND r.event_date BETWEEN '2024-01-01' AND '2024-12-31' AND NOT r.lapsed
                          AND NOT EXISTS (SELECT 1 FROM intake_record h
                            WHERE h.source = r.source AND h.record_key = r.record_key AND h.version > r.version)
                        GROUP BY r.municipality, month""")) {
            while (rows.next()) {
                into.merge(rows.getString("municipality"), rows.getLong("records"), Long::sum);
            }
        }
    }

    /** Every twentieth key has a second version, every hundredth winner is lapsed. */
    private static void fill(Connection connection) throws SQLException {
        System.err.println("  filling " + RECORDS + " records");
        try (var statement = connection.createStatement()) {
            statement.execute("SET unique_checks = 0, foreign_key_checks = 0");
            statement.execute("""
                    INSERT INTO intake_delivery (id, source, sha256, name, channel, state, seq, landed_at, settled_at, first_year, last_year)
                    SELECT UUID(), 'osiris', UNHEX(SHA2(seq, 256)), CONCAT('bench ', seq), 'file', 'stored', seq, NOW(6), NOW(6), 2024, 2024
                    FROM seq_1_to_%d""".formatted(DELIVERIES));
            statement.execute("UPDATE intake_source SET last_seq = " + DELIVERIES + " WHERE code = 'osiris'");
            insert(
                    statement,
                    "1",
                    "FLOOR(s.seq * 365 / %d) + 1".formatted(RECORDS),
                    "seq_1_to_" + RECORDS,
                    "IF(s.seq % 20 = 0, " + DELIVERIES + ", 2147483647)",
                    "s.seq % 100 = 7");
            insert(
                    statement,
                    "2",
                    String.valueOf(DELIVERIES),
                    "seq_20_to_" + RECORDS + "_step_20",
                    "2147483647",
                    "s.seq % 200 = 0");
            statement.execute("ANALYZE TABLE intake_record");
        }
    }

    private static void insert(
            java.sql.Statement statement,
            String version,
            String delivery,
            String sequence,
            String superseded,
            String lapsed)
            throws SQLException {
        statement.execute("""
                INSERT INTO intake_record (source, record_key, version, seq, superseded_seq, page, line, outcome, event_date, municipality,
                  category, state, amount, lapsed, provisional, content_hash, content)
                SELECT 'osiris', CONCAT('OS-2024-', LPAD(s.seq, 8, '0')), %s, %s, %s, 0, s.seq, 'accepted',
                  '2024-01-01' + INTERVAL FLOOR(s.seq * 365 / %d) DAY,
                  ELT(1 + s.seq %% 12, 'GM0106','GM0109','GM0114','GM0118','GM0119','GM1680','GM1681','GM1690','GM1699','GM1701','GM1730','GM1731'),
                  ELT(1 + s.seq %% 3, 'A','B1','B2'), '', 1, %s, 0, UNHEX(MD5(s.seq)), CONCAT('{"nummer":"', s.seq, '"}')
                FROM %s s""".formatted(version, delivery, superseded, RECORDS + 1, lapsed, sequence));
    }
}
