package nl.wieg.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.AccessLogFilter.Condition;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The access log, for the privacy officer; reading it is logged too. */
@Service
public class AccessLogs {

    private final JdbcClient jdbc;
    private final Access access;

    AccessLogs(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The newest lines first.
     *
     * @param page from 0
     */
    public AccessLogPage page(AccessLogFilter filter, int page, int size) {
        var conditions = filter.conditions();
        var fields = conditions.stream().map(Condition::field).collect(Collectors.joining(" "));
        access.require(AccessPolicy.READ_LOG, AccessObject.search("inzage", fields.isEmpty() ? "alles" : fields));
        var where = conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::sql).collect(Collectors.joining(" AND ", " WHERE ", ""));
        var values = new ArrayList<>(conditions.stream().map(Condition::value).toList());
        var total = jdbc.sql("SELECT COUNT(*) FROM access_log" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.addAll(List.of(size, (long) page * size));
        var lines = jdbc.sql(
                        "SELECT * FROM access_log" + where + " ORDER BY happened_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(values)
                .query((row, i) -> line(row))
                .list();
        return new AccessLogPage(lines, total);
    }

    static AccessLine line(ResultSet row) throws SQLException {
        return new AccessLine(
                row.getObject("id", UUID.class),
                UtcTimes.read(row, "happened_at"),
                row.getString("user_id"),
                row.getString("user_name"),
                Stream.of(row.getString("roles").split(" ", -1))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .toList(),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("event_type"),
                row.getString("action").charAt(0),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("sensitivity").equals("personal"),
                row.getString("detail"),
                AccessOutcome.valueOf(row.getString("outcome")),
                new AccessPoint(
                        row.getString("access_point_type"),
                        row.getString("access_point_id"),
                        row.getString("session_hash")),
                context(row.getString("work_context")));
    }

    private static @Nullable WorkContext context(@Nullable String municipality) {
        return municipality == null ? null : new WorkContext(municipality);
    }
}
