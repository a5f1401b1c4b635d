package nl.wieg.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.UtcTimes;
import nl.wieg.shared.WrongInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What looked unusual, for the privacy officer. An alarm is a question, not a proof; nobody answers one about themselves. */
@Service
public class Alarms {

    private static final int MAX_FINDING = 500;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    Alarms(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The open ones first, then the newest.
     *
     * @param page from 0
     */
    public List<AlarmSummary> newest(int page, int size) {
        access.require(AccessPolicy.READ_ALARMS, AccessObject.of("alarmen", ""));
        return jdbc.sql(
                        "SELECT a.*, s.id AS account FROM access_alarm a LEFT JOIN access_staff s ON s.subject = a.user_id "
                                + "ORDER BY a.acknowledged_at IS NOT NULL, a.raised_at DESC LIMIT ? OFFSET ?")
                .params(size, (long) page * size)
                .query((row, i) -> summary(row))
                .list();
    }

    /** How many nobody has looked at yet; 0 for who may not know. For the banner, and so not logged. */
    public long waiting() {
        if (!access.allows(AccessPolicy.READ_ALARMS)) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*) FROM access_alarm WHERE acknowledged_at IS NULL")
                .query(Long.class)
                .single();
    }

    /**
     * Records that the alarm was looked at, once.
     *
     * @param finding what was found, up to 500 characters
     * @throws AccessRefused for an alarm about oneself
     * @throws AlarmAnswered if somebody did before
     */
    public void acknowledge(UUID id, String finding) {
        var actor = access.require(AccessPolicy.ACKNOWLEDGE_ALARM, AccessObject.of("alarm", id.toString()));
        if (finding.isBlank() || finding.length() > MAX_FINDING) {
            throw new WrongInput("Schrijf op wat u vond, in hoogstens " + MAX_FINDING + " tekens.");
        }
        if (about(id).equals(actor.id())) {
            throw new AccessRefused("Dit alarm gaat over uzelf. Een collega kijkt ernaar.");
        }
        var changed = jdbc.sql("UPDATE access_alarm SET acknowledged_by = ?, acknowledged_at = ?, finding = ? "
                        + "WHERE id = ? AND acknowledged_at IS NULL")
                .params(actor.name(), UtcTimes.of(clock.instant()), finding, id)
                .update();
        if (changed == 0) {
            throw new AlarmAnswered(id);
        }
    }

    private String about(UUID id) {
        return jdbc.sql("SELECT user_id FROM access_alarm WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotThere("Er is geen alarm " + id + "."));
    }

    private static AlarmSummary summary(ResultSet row) throws SQLException {
        return new AlarmSummary(
                row.getObject("id", UUID.class),
                AlarmKind.valueOf(row.getString("kind")),
                row.getObject("account", UUID.class),
                row.getString("user_name"),
                UtcTimes.read(row, "raised_at"),
                Duration.ofSeconds(row.getLong("window_seconds")),
                row.getInt("line_count"),
                row.getString("acknowledged_by"),
                UtcTimes.readOptional(row, "acknowledged_at").orElse(null),
                row.getString("finding"));
    }
}
