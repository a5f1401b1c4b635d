package nl.wieg.keyfigures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of runs: a list of them in two statements, however many. */
@Service
public class RunOutcomes {

    private static final String COUNTED = """
            SELECT t.run_id, COUNT(DISTINCT t.source, t.seq) AS deliveries, SUM(t.records) AS records
            FROM keyfigure_tally t WHERE t.run_id IN (:runs) GROUP BY t.run_id""";

    private static final String CHANGED = """
            SELECT run_id, code, run_number FROM (
              SELECT r.id AS run_id, o.code, d.position, o.value,
                LAG(o.value) OVER (PARTITION BY r.year, o.code ORDER BY r.finished_at) AS value_before,
                ROW_NUMBER() OVER (PARTITION BY r.year, o.code ORDER BY r.finished_at) AS run_number
              FROM keyfigure_run r
              JOIN keyfigure_observation o ON o.run_id = r.id AND o.municipality = 'REGION' AND o.month = 0
              JOIN keyfigure_definition d ON d.code = o.code AND d.version = o.definition_version
              WHERE r.state IN ('current', 'superseded')
            ) compared
            WHERE run_id IN (:runs) AND (run_number = 1 OR NOT value <=> value_before) ORDER BY position""";

    private final JdbcClient jdbc;
    private final Access access;

    RunOutcomes(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Those of the runs that ended in a result. */
    @Transactional(readOnly = true)
    public Map<RunId, RunOutcome> of(Collection<RunId> runs) {
        access.require(KeyFigurePolicy.READ_RUNS, AccessObject.of("uitkomsten", ""));
        if (runs.isEmpty()) {
            return Map.of();
        }
        var ids = runs.stream().map(RunId::value).toList();
        var changes = changes(ids);
        var outcomes = new HashMap<RunId, RunOutcome>();
        jdbc.sql(COUNTED)
                .param("runs", ids)
                .query((row, i) -> {
                    var id = new RunId(row.getObject("run_id", UUID.class));
                    var changed = changes.getOrDefault(id, List.of());
                    var first = changed.stream().anyMatch(Change::first);
                    var codes = first
                            ? List.<String>of()
                            : changed.stream().map(Change::code).toList();
                    return outcomes.put(
                            id, new RunOutcome(id, row.getLong("deliveries"), row.getLong("records"), first, codes));
                })
                .list();
        return outcomes;
    }

    private Map<RunId, List<Change>> changes(List<UUID> ids) {
        return jdbc
                .sql(CHANGED)
                .param("runs", ids)
                .query((row, i) -> new Change(
                        new RunId(row.getObject("run_id", UUID.class)),
                        row.getString("code"),
                        row.getInt("run_number") == 1))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Change::run));
    }

    private record Change(RunId run, String code, boolean first) {}
}
