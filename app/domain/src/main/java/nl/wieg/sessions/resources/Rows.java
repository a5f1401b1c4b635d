package nl.wieg.sessions.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tables of this package have in common. */
final class Rows {

    private Rows() {}

    static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }

    static RdPoint point(ResultSet row) throws SQLException {
        return new RdPoint(row.getDouble("x"), row.getDouble("y"));
    }

    /** The rows of a statement by the owner that each names, in its order. */
    static <T> Map<UUID, List<T>> grouped(JdbcTemplate jdbc, String statement, String owner, Reader<T> reader) {
        Map<UUID, List<T>> grouped = new HashMap<>();
        jdbc.query(statement, row -> {
            grouped.computeIfAbsent(UUID.fromString(row.getString(owner)), id -> new ArrayList<>())
                    .add(reader.read(row));
        });
        return grouped;
    }

    /** A row -> what it says. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
