package nl.wieg.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Locks between the processes of one installation, kept by the database server: it frees them when the connection of a process that died
 * is gone. They order work; what must never happen twice is refused by unique keys besides.
 */
@Component
public class NamedLocks {

    private final DataSource dataSource;

    NamedLocks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes the lock, or gives up.
     *
     * @param name at most 64 characters
     * @param waitSeconds how long to wait for another holder; 0 to try once
     * @return the lock, to be closed when done; empty when somebody else holds it
     */
    public Optional<NamedLock> tryLock(String name, int waitSeconds) {
        Connection connection = null;
        try {
            connection = dataSource.getConnection();
            if (ask(connection, "SELECT GET_LOCK(?, " + waitSeconds + ")", name)) {
                return Optional.of(new NamedLock(connection, name));
            }
            JdbcUtils.closeConnection(connection);
            return Optional.empty();
        } catch (SQLException e) {
            JdbcUtils.closeConnection(connection);
            throw new IllegalStateException("Cannot ask for the lock " + name, e);
        }
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        }
    }

    /** A lock that is held until it is closed. */
    public static final class NamedLock implements AutoCloseable {

        private final Connection connection;
        private final String name;

        private NamedLock(Connection connection, String name) {
            this.connection = connection;
            this.name = name;
        }

        @Override
        public void close() {
            try {
                ask(connection, "SELECT RELEASE_LOCK(?)", name);
            } catch (SQLException e) {
                // the connection is gone, and the lock with it
                org.slf4j.LoggerFactory.getLogger(NamedLocks.class).debug("lock {} went with its connection", name, e);
            } finally {
                JdbcUtils.closeConnection(connection);
            }
        }
    }
}
