package nl.wieg.demo.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.Statuses;
import nl.wieg.shared.BulkRow;
import org.jspecify.annotations.Nullable;

/**
 * Working out all statuses of a region, against reading the same rows and writing as many of the same size without working anything out: the
 * same stretches, the same statements, the same driver.
 */
final class DueBench {

    private static final int PERSONS = Integer.getInteger("bench.persons", 84_470);
    private static final int COMPARED = 100_000;
    private static final int STRETCH = 2_000;
    private static final String INSERT_STATUS = """
            INSERT INTO immunisation_status (status, earliest, recommended, lapses, given_on, person_id, kind, dose)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_PROGRAMME =
            "INSERT INTO immunisation_programme_status (person_id, programme, year, status) VALUES (?, ?, ?, ?)";

    private final BenchContext context;
    private final Connection connection;
    private final Map<String, Integer> rowsEach = new LinkedHashMap<>();
    private final Map<String, Integer> programmesEach = new LinkedHashMap<>();

    private DueBench(BenchContext context, Connection connection) {
        this.context = context;
        this.connection = connection;
    }

    static Map<String, Object> measure(Path binaries, int pairs) throws Exception {
        try (var context = BenchContext.start(binaries, 2_048);
                var connection = context.connect()) {
            return new DueBench(context, connection).run(pairs);
        }
    }

    private Map<String, Object> run(int pairs) throws Exception {
        System.err.println("  filling " + PERSONS + " persons");
        var doses = DueRows.fill(connection, context.scratch(), PERSONS);
        if (PERSONS > COMPARED) {
            return alone(doses);
        }
        compute();
        var computed = digest();
        query(
                "SELECT person_id, COUNT(*) FROM immunisation_status GROUP BY person_id",
                rows -> rowsEach.put(rows.getString(1), rows.getInt(2)));
        query(
                "SELECT person_id, COUNT(*) FROM immunisation_programme_status GROUP BY person_id",
                rows -> programmesEach.put(rows.getString(1), rows.getInt(2)));
        var measured = Pairs.ofTimed(pairs, () -> onEmpty(this::compute), () -> onEmpty(this::copy));
        onEmpty(this::compute);
        var rows = Stream.of(rowsEach, programmesEach)
                .flatMap(each -> each.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        var again = Pairs.seconds(this::compute);
        var result = new LinkedHashMap<String, Object>();
        result.put("persons", PERSONS);
        result.put("doses", doses);
        result.put("statuses", rows);
        result.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        result.put("oursSeconds", measured.oursMedian());
        result.put("statusesPerSecond", Math.round(rows / measured.oursMedian()));
        result.put("bareSeconds", measured.bareMedian());
        result.put("ratio", measured.ratio());
        result.put("atMost", 2.0);
        result.put("againUnchangedSeconds", again);
        result.put("sameNumbers", computed.equals(digest()));
        return result;
    }

    /** So many that the measurement itself would not fit in the heap beside what it measures. */
    private Map<String, Object> alone(long doses) throws Exception {
        var seconds = Pairs.seconds(this::compute);
        var result = new LinkedHashMap<String, Object>();
        result.put("persons", PERSONS);
        result.put("doses", doses);
        result.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        result.put("oursSeconds", seconds);
        query("SELECT COUNT(*), COUNT(DISTINCT person_id) FROM immunisation_status", row -> {
            result.put("statuses", row.getLong(1));
            result.put("statusesPerSecond", Math.round(row.getLong(1) / seconds));
            result.put("personsWithStatus", row.getLong(2));
        });
        return result;
    }

    private double onEmpty(Pairs.Work work) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE TABLE immunisation_status");
            statement.execute("TRUNCATE TABLE immunisation_programme_status");
        }
        return Pairs.seconds(work);
    }

    private void compute() {
        Actor.system("bench").run(() -> context.bean(Statuses.class).recomputeAll(done -> {}));
    }

    private void copy() throws SQLException {
        connection.setAutoCommit(false);
        try (var statuses = connection.prepareStatement(INSERT_STATUS);
                var programmes = connection.prepareStatement(INSERT_PROGRAMME)) {
            for (var stretch = persons(null); !stretch.isEmpty(); stretch = persons(stretch.getLast())) {
                read(stretch.getFirst(), stretch.getLast());
                writeStatuses(statuses, stretch);
                writeProgrammes(programmes, stretch);
                connection.commit();
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private List<String> persons(@Nullable String after) throws SQLException {
        var stretch = new ArrayList<String>();
        query(
                "SELECT id, birth_date FROM person WHERE id > '%s' ORDER BY id LIMIT %d"
                        .formatted(after == null ? "00000000-0000-0000-0000-000000000000" : after, STRETCH),
                row -> {
                    stretch.add(row.getString(1));
                    row.getObject(2, LocalDate.class);
                });
        return stretch;
    }

    private void read(String from, String to) throws SQLException {
        var between = " WHERE person_id BETWEEN '" + from + "' AND '" + to + "'";
        query(
                "SELECT person_id, kind, dose, status, earliest, recommended, lapses, given_on FROM immunisation_status"
                        + between,
                row -> {});
        query(
                "SELECT person_id, programme, status FROM immunisation_programme_status" + between + " AND year = 2026",
                row -> {});
        query(
                "SELECT id, merged_into FROM person WHERE merged_into BETWEEN '" + from + "' AND '" + to + "'",
                row -> {});
        query("SELECT person_id, sort, kind, since, until FROM immunisation_wish" + between, row -> {});
        query("SELECT person_id, id, scheme FROM immunisation_indication" + between, row -> {});
        query(
                "SELECT person_id, kind, given_on FROM immunisation_dose" + between
                        + " ORDER BY person_id, given_on, id",
                row -> {
                    row.getString(1);
                    row.getString(2);
                    row.getObject(3, LocalDate.class);
                });
    }

    private void writeStatuses(PreparedStatement insert, List<String> stretch) throws SQLException {
        for (var person : stretch) {
            for (var dose = 0; dose < rowsEach.getOrDefault(person, 0); dose++) {
                BulkRow.of(insert)
                        .text("waiting")
                        .day(LocalDate.EPOCH)
                        .day(LocalDate.EPOCH)
                        .day(LocalDate.EPOCH)
                        .day(null)
                        .text(person)
                        .text("DKTP-Hib-Hep")
                        .number(dose);
                insert.addBatch();
            }
        }
        insert.executeBatch();
    }

    private void writeProgrammes(PreparedStatement insert, List<String> stretch) throws SQLException {
        for (var person : stretch) {
            for (var programme = 0; programme < programmesEach.getOrDefault(person, 0); programme++) {
                insert.setString(1, person);
                insert.setString(2, "DKTP-Hib-Hep" + programme);
                insert.setInt(3, 2026);
                insert.setString(4, "waiting");
                insert.addBatch();
            }
        }
        insert.executeBatch();
    }

    private String digest() throws SQLException {
        var digest = new StringBuilder();
        query(
                "SELECT COUNT(*), SUM(CRC32(CONCAT_WS('|', person_id, kind, dose, status, earliest, recommended, lapses, given_on))) FROM immunisation_status"
                        + " UNION ALL SELECT COUNT(*), SUM(CRC32(CONCAT_WS('|', person_id, programme, year, status)))"
                        + " FROM immunisation_programme_status",
                row -> digest.append(row.getString(1)).append('/').append(row.getString(2)));
        return digest.toString();
    }

    private void query(String sql, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
