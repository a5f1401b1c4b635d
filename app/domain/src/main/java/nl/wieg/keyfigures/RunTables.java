package nl.wieg.keyfigures;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a run writes and reads: its snapshot, its tallies and its observations. */
@Component
class RunTables {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RunTables(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void pin(RunId run, String source, int upToSeq, boolean delivered) {
        jdbc.sql("INSERT INTO keyfigure_snapshot (run_id, source, up_to_seq, delivered) VALUES (?, ?, ?, ?)")
                .params(run.value(), source, upToSeq, delivered)
                .update();
    }

    List<String> sources(RunId run) {
        return jdbc.sql("SELECT source FROM keyfigure_snapshot WHERE run_id = ? ORDER BY source")
                .param(run.value())
                .query(String.class)
                .list();
    }

    Map<String, Boolean> delivered(RunId run) {
        var delivered = new HashMap<String, Boolean>();
        jdbc.sql("SELECT source, delivered FROM keyfigure_snapshot WHERE run_id = ?")
                .param(run.value())
                .query((row, i) -> delivered.put(row.getString("source"), row.getBoolean("delivered")))
                .list();
        return delivered;
    }

    /**
     * Counts the records of one source in one statement.
     *
     * @param lastDaysOnly for a stock: only what was measured on the last day of a month
     */
    void tally(RunId run, String source, int year, boolean lastDaysOnly) {
        jdbc.sql("DELETE FROM keyfigure_tally WHERE run_id = ? AND source = ?")
                .params(run.value(), source)
                .update();
        jdbc.sql("""
                        INSERT INTO keyfigure_tally (run_id, source, seq, category, state, municipality, month, records, amount, provisional)
                        SELECT s.run_id, r.source, r.seq, r.category, r.state, r.municipality, MONTH(r.event_date) AS month,
                          COUNT(*), SUM(r.amount), SUM(r.provisional)
                        FROM keyfigure_snapshot s STRAIGHT_JOIN intake_countable r ON r.source = s.source
                        WHERE s.run_id = ? AND s.source = ? AND r.event_date BETWEEN ? AND ?
                          AND r.seq <= s.up_to_seq AND r.superseded_seq > s.up_to_seq
                        """ + (lastDaysOnly ? " AND r.event_date = LAST_DAY(r.event_date) " : "") + """
                         GROUP BY r.seq, r.category, r.state, r.municipality, month""")
                .params(run.value(), source, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .update();
    }

    /** Tallies of the run, deliveries taken together. */
    List<Tally> tallies(RunId run) {
        return jdbc.sql("""
                        SELECT source, category, state, municipality, month, SUM(records) AS records, SUM(amount) AS amount,
                          SUM(provisional) AS provisional
                        FROM keyfigure_tally WHERE run_id = ? GROUP BY source, category, state, municipality, month""").param(run.value()).query(Tally.class).list();
    }

    void insert(RunId run, List<Observation> observations) {
        template.batchUpdate("""
                INSERT INTO keyfigure_observation (run_id, code, municipality, month, definition_version, value, denominator, records,
                  provisional) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", observations, 1_000, (statement, observation) -> {
            statement.setObject(1, run.value());
            statement.setString(2, observation.code());
            statement.setString(3, observation.municipality());
            statement.setInt(4, observation.month());
            statement.setInt(5, observation.definitionVersion());
            statement.setBigDecimal(6, observation.value());
            if (observation.denominator() == null) {
                statement.setNull(7, Types.BIGINT);
            } else {
                statement.setLong(7, observation.denominator());
            }
            statement.setLong(8, observation.records());
            statement.setLong(9, observation.provisional());
        });
    }

    int upToSeq(RunId run, String source) {
        return jdbc.sql("SELECT up_to_seq FROM keyfigure_snapshot WHERE run_id = ? AND source = ?")
                .params(run.value(), source)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Observations of the run by figure. */
    Map<String, List<Observation>> observations(RunId run) {
        return jdbc
                .sql("""
                        SELECT code, definition_version, municipality, month, value, denominator, records, provisional
                        FROM keyfigure_observation WHERE run_id = ? ORDER BY code, municipality, month""")
                .param(run.value())
                .query((row, i) -> new Observation(
                        row.getString("code"),
                        row.getInt("definition_version"),
                        row.getString("municipality"),
                        row.getInt("month"),
                        row.getBigDecimal("value"),
                        (Long) row.getObject("denominator"),
                        row.getLong("records"),
                        row.getLong("provisional")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Observation::code));
    }

    void makeCurrent(int year, RunId run) {
        jdbc.sql(
                        "INSERT INTO keyfigure_current (year, run_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE run_id = VALUES(run_id)")
                .params(year, run.value())
                .update();
    }
}
