package nl.wieg.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wieg.access.Actor;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.Receipt;

/** Taking in 200,000 CSV records with every check, against LOAD DATA LOCAL of the same rows into a table of the same shape. */
final class IntakeBench {

    private final BenchContext context;
    private final Connection connection;
    private int taken;
    private int loaded;

    private IntakeBench(BenchContext context, Connection connection) {
        this.context = context;
        this.connection = connection;
    }

    static Map<String, Object> measure(Path binaries, int pairs) throws Exception {
        try (var context = BenchContext.start(binaries, 1_024);
                var connection = context.connect()) {
            return new IntakeBench(context, connection).measure(pairs);
        }
    }

    private Map<String, Object> measure(int pairs) throws Exception {
        for (var file = 1; file <= pairs + 1; file++) {
            InspectionRows.writeCsv(csv(file), file);
            InspectionRows.writeTable(table(file), file);
        }
        execute("CREATE TABLE bench_record LIKE intake_record");
        take();
        load();
        var measured = Pairs.of(pairs, this::take, this::load);
        var rows = (long) (pairs + 1) * InspectionRows.COUNT;
        var result = new LinkedHashMap<String, Object>();
        result.put("records", InspectionRows.COUNT);
        result.put("oursRecordsPerSecond", Math.round(InspectionRows.COUNT / measured.oursMedian()));
        result.put("loadDataRecordsPerSecond", Math.round(InspectionRows.COUNT / measured.bareMedian()));
        result.put("ratio", 1 / measured.ratio());
        result.put("atLeast", 0.30);
        result.put("aim", 0.50);
        result.put("sameNumbers", rows == count("intake_record") && rows == count("bench_record"));
        return result;
    }

    /** Land, check every field, judge every version, one transaction. */
    private void take() {
        var path = csv(++taken);
        var receipt = Actor.system("bench").call(() -> receive(path));
        if (!receipt.stored()) {
            throw new IllegalStateException("The delivery was rejected");
        }
    }

    private Receipt receive(Path path) {
        try {
            return context.bean(Deliveries.class)
                    .receive("gir", path.getFileName().toString(), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() throws SQLException {
        execute("LOAD DATA LOCAL INFILE '" + table(++loaded) + "' INTO TABLE bench_record");
    }

    private Path csv(int file) {
        return context.scratch().resolve("gir-" + file + ".csv");
    }

    private Path table(int file) {
        return context.scratch().resolve("rows-" + file + ".tsv");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }
}
