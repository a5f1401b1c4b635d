package nl.wieg.demo.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.DueCounts;
import nl.wieg.immunisation.Statuses;
import nl.wieg.immunisation.coverage.Coverage;
import nl.wieg.immunisation.doses.LotTrace;
import nl.wieg.people.Merges;

/**
 * Lists that somebody waits for, over a whole region: tracing a lot, against reading the same rows without more; and beside it counting who is
 * due, measuring coverage and finding likenesses.
 */
final class TraceBench {

    private static final int PERSONS = Integer.getInteger("bench.persons", 84_470);
    private static final int LOTS = 600;
    private static final String LOT = "LOT17";

    private final BenchContext context;
    private final Connection connection;

    private TraceBench(BenchContext context, Connection connection) {
        this.context = context;
        this.connection = connection;
    }

    static Map<String, Object> measure(Path binaries, int pairs) throws Exception {
        try (var context = BenchContext.start(binaries, 2_048);
                var connection = context.connect()) {
            return new TraceBench(context, connection).run(pairs);
        }
    }

    private Map<String, Object> run(int pairs) throws Exception {
        System.err.println("  filling " + PERSONS + " persons");
        var doses = DueRows.fill(connection, context.scratch(), PERSONS);
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE person SET registered = TRUE,"
                    + " name_index = UNHEX(SHA2(CONCAT(birth_date, CRC32(id) % 500), 256)),"
                    + " letter_index = UNHEX(SHA2(CONCAT(birth_date, CRC32(id) % 2000), 256))");
            statement.execute("UPDATE immunisation_dose SET lot = CONCAT('LOT', CRC32(id) % " + LOTS + ")");
            statement.execute("ANALYZE TABLE person, immunisation_dose");
        }
        return Actor.system("bench").call(() -> measured(pairs, doses));
    }

    private Map<String, Object> measured(int pairs, long doses) throws Exception {
        context.bean(Statuses.class).recomputeAll(done -> {});
        var trace = context.bean(LotTrace.class);
        var traced = trace.of(LOT);
        var measured = Pairs.of(pairs, () -> trace.of(LOT), this::readBare);
        var due = context.bean(DueCounts.class);
        var all = new DueCounts.Filter(null, null, null);
        var result = new LinkedHashMap<String, Object>();
        result.put("doses", doses);
        result.put("traced", traced.size());
        result.put("oursSeconds", measured.oursMedian());
        result.put("atMostSeconds", 1.0);
        result.put("bareSeconds", measured.bareMedian());
        result.put("ratio", measured.ratio());
        result.put("dueCounts", due.of(all).size());
        result.put("dueSeconds", Pairs.seconds(() -> due.of(all)));
        result.put("coverageSeconds", Pairs.seconds(context.bean(Coverage.class)::measure));
        result.put("likenessSeconds", Pairs.seconds(() -> context.bean(Merges.class)
                .proposed(50)));
        result.put("sameNumbers", traced.size() == readBare());
        return result;
    }

    private int readBare() throws SQLException {
        var count = 0;
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT person_id, id, given_on, municipality, setting, place, performer"
                                + " FROM immunisation_dose WHERE lot = '" + LOT + "'")) {
            while (rows.next()) {
                rows.getString(1);
                rows.getString(2);
                rows.getString(3);
                count++;
            }
        }
        return count;
    }
}
