package nl.wieg.intake;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What can be counted: per source the rank of its last settled delivery. A rank never gets other content. */
@Service
public class Snapshots {

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rank of the last settled delivery of each source; 0 when it never delivered. */
    public Map<String, Integer> latest() {
        var latest = new TreeMap<String, Integer>();
        jdbc.sql("SELECT code, last_seq FROM intake_source")
                .query((row, i) -> latest.put(row.getString("code"), row.getInt("last_seq")))
                .list();
        return latest;
    }

    /**
     * Whether the source delivered something readable about the year, up to a rank. A harvest is about the year it asked for; a file about the
     * years of its records; a readable file without records about every year.
     */
    public boolean delivered(String source, int upToSeq, int year) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM intake_delivery
                          WHERE source = ? AND state = 'stored' AND seq <= ?
                            AND CASE WHEN channel = 'rest' THEN covers_year = ?
                                ELSE first_year IS NULL OR ? BETWEEN first_year AND last_year END)""")
                .params(source, upToSeq, year, year)
                .query(Boolean.class)
                .single();
    }
}
