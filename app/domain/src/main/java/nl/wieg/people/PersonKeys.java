package nl.wieg.people;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.MasterKey.Wrapped;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.UtcTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** The key of each person. Destroying one destroys what it sealed, in every table and in backups; what is counted stays. */
@Service
public class PersonKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PersonKeys.class);
    private static final int KEY_BYTES = 32;
    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final MasterKey master;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(JdbcTemplate jdbc, MasterKey master, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.access = access;
        this.clock = clock;
    }

    /** Draws a key for a new person; it is not theirs until it is stored. */
    Drawn draw(PersonId person) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new Drawn(keyOf(person, key), master.wrap(key, person));
    }

    void store(Collection<Drawn> drawn) {
        var now = UtcTimes.of(clock.instant());
        jdbc.batchUpdate(
                "INSERT INTO person_key (person_id, wrapped, made_at) VALUES (?, ?, ?)",
                drawn,
                AT_ONCE,
                (statement, key) -> {
                    statement.setString(1, key.person().toString());
                    statement.setBytes(2, key.wrapped());
                    statement.setObject(3, now);
                });
    }

    /** The keys of many, one statement for each 1,000; whose key was destroyed, or who is not there, is not in it. */
    public Map<PersonId, PersonKey> of(Collection<PersonId> persons) {
        var keys = new HashMap<PersonId, PersonKey>();
        Batches.of(persons, AT_ONCE).forEach(some -> jdbc.query(
                        "SELECT person_id, wrapped FROM person_key WHERE wrapped IS NOT NULL AND person_id IN ("
                                + Batches.marks(some.size()) + ")",
                        PersonKeys::wrapped,
                        some.stream().map(PersonId::toString).toArray())
                .forEach(key -> keys.put(key.person(), keyOf(key.person(), master.unwrap(key.bytes(), key.person())))));
        return keys;
    }

    /**
     * The key of a person, for a feature that keeps something of them.
     *
     * @throws KeyDestroyed if it was destroyed
     * @throws NotThere if there is no such person
     */
    public PersonKey of(PersonId person) {
        var found = jdbc.query(
                "SELECT person_id, COALESCE(wrapped, '') AS wrapped FROM person_key WHERE person_id = ?",
                PersonKeys::wrapped,
                person.toString());
        if (found.isEmpty()) {
            throw new NotThere("Er is geen persoon " + person + ".");
        }
        var wrapped = found.getFirst().bytes();
        if (wrapped.length == 0) {
            throw new KeyDestroyed(person);
        }
        return keyOf(person, master.unwrap(wrapped, person));
    }

    /** Destroys the key of a person; doing it again has no effect. */
    public void destroy(PersonId person) {
        access.require(PeoplePolicy.DESTROY, AccessObject.personal("persoon", person.toString()));
        jdbc.update(
                "UPDATE person_key SET wrapped = NULL, destroyed_at = ? WHERE person_id = ? AND destroyed_at IS NULL",
                UtcTimes.of(clock.instant()),
                person.toString());
        LOG.info("destroyed the key of person={}", person);
    }

    private static Wrapped wrapped(ResultSet row, int number) throws SQLException {
        return new Wrapped(new PersonId(UUID.fromString(row.getString("person_id"))), row.getBytes("wrapped"));
    }

    private static PersonKey keyOf(PersonId person, byte[] key) {
        try {
            return new PersonKey(person, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a key, of " + person, e);
        }
    }

    /** A key that nobody has yet, with its wrapped form. */
    record Drawn(PersonKey key, byte[] wrapped) {

        PersonId person() {
            return key.person();
        }
    }
}
