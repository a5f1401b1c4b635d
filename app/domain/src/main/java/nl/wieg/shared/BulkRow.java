package nl.wieg.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row of a bulk statement, in order. Days, moments and numbers go as text, as a null does: the driver begins a new packet
 * wherever a column changes its type, and to it a null has another type than a day.
 */
public final class BulkRow {

    private final PreparedStatement statement;
    private int last;

    private BulkRow(PreparedStatement statement) {
        this.statement = statement;
    }

    public static BulkRow of(PreparedStatement statement) {
        return new BulkRow(statement);
    }

    public BulkRow text(@Nullable String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    public BulkRow id(UUID value) throws SQLException {
        return text(value.toString());
    }

    public BulkRow day(@Nullable LocalDate value) throws SQLException {
        return written(value);
    }

    /** A moment in UTC, for a DATETIME column. */
    public BulkRow moment(@Nullable LocalDateTime value) throws SQLException {
        return written(value);
    }

    public BulkRow number(@Nullable Number value) throws SQLException {
        return written(value);
    }

    public BulkRow flag(boolean value) throws SQLException {
        statement.setBoolean(++last, value);
        return this;
    }

    public BulkRow bytes(byte @Nullable [] value) throws SQLException {
        statement.setBytes(++last, value);
        return this;
    }

    private BulkRow written(@Nullable Object value) throws SQLException {
        return text(value == null ? null : value.toString());
    }
}
