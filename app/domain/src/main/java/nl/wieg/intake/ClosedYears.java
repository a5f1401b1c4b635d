package nl.wieg.intake;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Years that are published: what comes in for them afterwards is late. */
@Service
public class ClosedYears {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    ClosedYears(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Closes the year; closing it again has no effect. */
    public void close(int year) {
        access.require(IntakePolicy.CLOSE_YEAR, AccessObject.of("jaar", Integer.toString(year)));
        jdbc.sql("INSERT IGNORE INTO intake_closed_year (year, closed_at) VALUES (?, ?)")
                .params(year, UtcTimes.of(clock.instant()))
                .update();
    }

    Set<Integer> all() {
        return new TreeSet<>(jdbc.sql("SELECT year FROM intake_closed_year")
                .query(Integer.class)
                .list());
    }
}
