package nl.wieg.people;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wieg.people.MasterKey.Wrapped;
import nl.wieg.shared.LostRaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Renews the master key and wraps the key of every person with it, 1,000 in a transaction; after a crash it is simply done again. */
@Component
class MasterKeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyRotation.class);
    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final MasterKey master;
    private final TransactionTemplate transaction;

    MasterKeyRotation(JdbcTemplate jdbc, MasterKey master, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.master = master;
        this.transaction = transaction;
    }

    /**
     * Older master keys stay readable until {@link #forgetOlder()}.
     *
     * @return how many were wrapped again
     */
    int rotate() {
        master.renew();
        var count = wrapAllAgain(master::wrapAgain);
        LOG.info("rotated the master key, wrapped={}", count);
        return count;
    }

    /** What older master keys wrapped, backups included, can no longer be read. */
    void forgetOlder() {
        wrapAllAgain(master::wrapAgain);
        master.forgetOlder(this::wrapAllAgain);
        LOG.info("forgot all master keys but the newest");
    }

    private int wrapAllAgain(UnaryOperator<Wrapped> wrapping) {
        var count = 0;
        for (var left = wrappedByOlder(); !left.isEmpty(); left = wrappedByOlder()) {
            var some = left;
            LostRaces.again(() -> transaction.executeWithoutResult(status -> wrapAgain(some, wrapping)));
            count += some.size();
        }
        return count;
    }

    private List<Wrapped> wrappedByOlder() {
        return jdbc.query(
                "SELECT person_id, wrapped FROM person_key WHERE wrapped IS NOT NULL AND LEFT(wrapped, 5) <> ? LIMIT "
                        + AT_ONCE,
                (row, i) ->
                        new Wrapped(new PersonId(UUID.fromString(row.getString("person_id"))), row.getBytes("wrapped")),
                master.newestPrefix());
    }

    private void wrapAgain(List<Wrapped> keys, UnaryOperator<Wrapped> wrapping) {
        // not one that was destroyed in the meantime
        jdbc.batchUpdate(
                "UPDATE person_key SET wrapped = ? WHERE person_id = ? AND wrapped = ?",
                keys,
                AT_ONCE,
                (statement, key) -> {
                    statement.setBytes(1, wrapping.apply(key).bytes());
                    statement.setString(2, key.person().toString());
                    statement.setBytes(3, key.bytes());
                });
    }
}
