package nl.wieg.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How each source stands for a year: counts alone, nothing of what was sent, and so open to whoever may see the year. */
@Service
public class SourceStatuses {

    private static final String OF_YEAR = """
            WITH about AS (
              SELECT id, source, channel, state, landed_at FROM intake_delivery
              WHERE channel <> 'desk' AND CASE WHEN channel = 'rest' THEN covers_year = :year
                ELSE state = 'stored' AND (first_year IS NULL OR :year BETWEEN first_year AND last_year) END
            )
            SELECT s.code, s.name, s.channel, s.personal, s.expected,
              COALESCE(SUM(a.state = 'stored'), 0) AS deliveries,
              MAX(CASE WHEN a.state = 'stored' THEN a.landed_at END) AS last_received,
              COALESCE(MAX(CASE WHEN a.state = 'rejected' THEN a.landed_at END)
                > COALESCE(MAX(CASE WHEN a.state = 'stored' THEN a.landed_at END), '1000-01-01'), 0) AS fetch_failed,
              (SELECT COUNT(*) FROM intake_record r WHERE r.source = s.code AND r.event_date BETWEEN :from AND :until
                AND r.superseded_seq = :never AND r.lapsed = 0) AS records,
              (SELECT COUNT(*) FROM intake_quarantine q JOIN about b ON b.id = q.delivery_id
                WHERE q.state = 'open' AND q.source = s.code) AS open_quarantine
            FROM intake_source s LEFT JOIN about a ON a.source = s.code
            WHERE s.counted GROUP BY s.code, s.name, s.channel, s.personal, s.expected ORDER BY s.name""";

    private final JdbcClient jdbc;

    SourceStatuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sources that figures count from, by name, in one statement. */
    public List<SourceStatus> of(int year) {
        return jdbc.sql(OF_YEAR)
                .param("year", year)
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .param("never", PlainRecords.NEVER)
                .query((row, i) -> status(row))
                .list();
    }

    private static SourceStatus status(ResultSet row) throws SQLException {
        return new SourceStatus(
                new Source(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("channel"),
                        row.getBoolean("personal"),
                        row.getString("expected")),
                row.getLong("deliveries"),
                Optional.ofNullable(row.getObject("last_received", LocalDateTime.class))
                        .map(time -> time.toInstant(ZoneOffset.UTC))
                        .orElse(null),
                row.getBoolean("fetch_failed"),
                row.getLong("records"),
                row.getLong("open_quarantine"));
    }
}
