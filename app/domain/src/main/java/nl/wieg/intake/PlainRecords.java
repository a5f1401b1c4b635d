package nl.wieg.intake;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records whose key is new and stands once in the delivery: nearly all of them, moved by one statement. */
final class PlainRecords {

    static final int NEVER = Integer.MAX_VALUE;

    private final JdbcTemplate jdbc;
    private final String source;
    private final int seq;
    private final Set<Integer> closedYears;

    PlainRecords(JdbcTemplate jdbc, String source, int seq, Set<Integer> closedYears) {
        this.jdbc = jdbc;
        this.source = source;
        this.seq = seq;
        this.closedYears = closedYears;
    }

    void insert(boolean someContended, OutcomeCounts outcomes) {
        var late = closedYears.isEmpty()
                ? 0
                : insert("late", "AND YEAR(i.event_date) IN (" + years() + ")", someContended);
        var accepted = insert(
                "accepted",
                closedYears.isEmpty() ? "" : "AND YEAR(i.event_date) NOT IN (" + years() + ")",
                someContended);
        outcomes.add(Outcome.LATE, late);
        outcomes.add(Outcome.ACCEPTED, accepted);
    }

    private int insert(String outcome, String years, boolean someContended) {
        var uncontended = someContended
                ? "LEFT JOIN contended c ON c.record_key = i.record_key WHERE c.record_key IS NULL "
                : "WHERE TRUE ";
        return jdbc.update("""
                INSERT INTO intake_record (source, record_key, version, seq, superseded_seq, page, line, outcome, event_date, municipality,
                  category, state, amount, lapsed, provisional, content_hash, content)
                SELECT ?, i.record_key, i.version, ?, ?, i.page, i.line, ?, i.event_date, i.municipality,
                  i.category, i.state, i.amount, i.lapsed, i.provisional, i.content_hash, i.content
                FROM incoming i
                """ + uncontended + years, source, seq, NEVER, outcome);
    }

    private String years() {
        return closedYears.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
