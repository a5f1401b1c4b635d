package nl.wieg.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How the intake of each source went, over all its deliveries. */
@Service
public class IntakeSummaries {

    /**
     * Counts of one source; each record is in exactly one, but for withdrawn.
     *
     * @param files distinct contents read whole
     * @param rejected distinct contents refused whole, in no other count
     * @param withdrawn keys whose winning version is lapsed
     */
    public record IntakeSummary(
            String source,
            long files,
            long rejected,
            long accepted,
            long duplicate,
            long replaced,
            long stale,
            long withdrawn,
            long conflict,
            long quarantined,
            long late) {}

    private final JdbcClient jdbc;

    IntakeSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One summary for each source of others that figures count from, by code. */
    public List<IntakeSummary> all() {
        return jdbc.sql("""
                        SELECT s.code AS source,
                          COALESCE(SUM(d.state = 'stored' AND d.channel <> 'desk'), 0) AS files,
                          COALESCE(SUM(d.state = 'rejected'), 0) AS rejected,
                          COALESCE(SUM(d.accepted), 0) AS accepted, COALESCE(SUM(d.duplicate), 0) AS duplicate,
                          COALESCE(SUM(d.replaced), 0) AS replaced, COALESCE(SUM(d.stale), 0) AS stale,
                          (SELECT COUNT(*) FROM intake_record r
                            WHERE r.source = s.code AND r.lapsed AND r.superseded_seq = ?) AS withdrawn,
                          COALESCE(SUM(d.conflict), 0) AS conflict, COALESCE(SUM(d.quarantined), 0) AS quarantined,
                          COALESCE(SUM(d.late), 0) AS late
                        FROM intake_source s LEFT JOIN intake_delivery d ON d.source = s.code
                        WHERE s.counted AND s.channel <> 'own'
                        GROUP BY s.code ORDER BY s.code""")
                .param(PlainRecords.NEVER)
                .query(IntakeSummary.class)
                .list();
    }
}
