package nl.wieg.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Instants as the database keeps them: UTC, whatever zone the process runs in. */
public final class UtcTimes {

    private UtcTimes() {}

    /** For a DATETIME column. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A DATETIME column that is never null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return readOptional(row, column).orElseThrow();
    }

    /** A DATETIME column; empty when it is null. */
    public static Optional<Instant> readOptional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
