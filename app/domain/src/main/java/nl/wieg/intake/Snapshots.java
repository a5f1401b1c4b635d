package nl.wieg.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What can be counted: per source the rank of its last settled delivery. A rank never gets other content. */
@Service
public class Snapshots {

    /** What waits longer than this is stuck, and no longer waited for. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rank of the last settled delivery of each source that figures count from; 0 when it never delivered. */
    public Map<String, Integer> latest() {
        var latest = new TreeMap<String, Integer>();
        jdbc.sql("SELECT code, last_seq FROM intake_source WHERE counted")
                .query((row, i) -> latest.put(row.getString("code"), row.getInt("last_seq")))
                .list();
        return latest;
    }

    /** Whether nothing was settled for a while, nothing waits to be settled, and no event of intake waits to be heard. */
    public boolean isQuiet(Duration since) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM intake_delivery WHERE settled_at > ?)
                          AND NOT EXISTS (SELECT 1 FROM intake_delivery WHERE state = 'landed' AND landed_at > ?)
                          AND NOT EXISTS (SELECT 1 FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL AND PUBLICATION_DATE > ?)""")
                .params(before(since), before(ABANDONED), before(ABANDONED))
                .query(Boolean.class)
                .single();
    }

    private LocalDateTime before(Duration duration) {
        return UtcTimes.of(clock.instant().minus(duration));
    }

    /**
     * The years that at least one source delivered about, the newest first: those of a harvest, of a file about one year, and within the years
     * of a longer file. The first and the last year of a longer file may be stray records; what was corrected by hand says nothing of a year.
     */
    public List<Integer> years() {
        return jdbc
                .sql("""
                        SELECT DISTINCT COALESCE(covers_year, IF(first_year < last_year, first_year + 1, first_year)) AS first,
                          COALESCE(covers_year, IF(first_year < last_year, last_year - 1, last_year)) AS last
                        FROM intake_delivery WHERE state = 'stored' AND channel <> 'desk'
                          AND source IN (SELECT code FROM intake_source WHERE counted)
                          AND COALESCE(covers_year, first_year) IS NOT NULL""")
                .query((row, i) -> IntStream.rangeClosed(row.getInt("first"), row.getInt("last")))
                .list()
                .stream()
                .flatMap(IntStream::boxed)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Those whose records become records of this source: what they delivered about, it is delivered about too. */
    public List<String> feeders(String source) {
        return jdbc.sql("SELECT code FROM intake_source WHERE feeds = ? ORDER BY code")
                .param(source)
                .query(String.class)
                .list();
    }

    /** Whether anything that this source sends can count in a figure. */
    public boolean counts(String source) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM intake_source WHERE code = ? AND counted)")
                .param(source)
                .query(Boolean.class)
                .single();
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
