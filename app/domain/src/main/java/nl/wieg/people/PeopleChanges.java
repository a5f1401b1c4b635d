package nl.wieg.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.events.PeopleChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Whom a change touched. */
@Service
public class PeopleChanges {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Access access;

    PeopleChanges(JdbcTemplate jdbc, ApplicationEventPublisher events, Access access) {
        this.jdbc = jdbc;
        this.events = events;
        this.access = access;
    }

    /** Everybody whom this change touched, in order of id; nobody for a change that is not known. */
    public List<PersonId> persons(UUID change) {
        access.require(PeoplePolicy.PASS_EVERYBODY, AccessObject.of("wijziging", change.toString()));
        return jdbc.query(
                "SELECT person_id FROM person_change WHERE change_id = ? ORDER BY person_id",
                (row, i) -> new PersonId(UUID.fromString(row.getString(1))),
                change.toString());
    }

    /** Notes them; to be told once all are noted. */
    void note(UUID change, Collection<PersonId> persons) {
        jdbc.batchUpdate(
                "INSERT IGNORE INTO person_change (change_id, person_id) VALUES (?, ?)",
                persons,
                AT_ONCE,
                (statement, person) -> {
                    statement.setString(1, change.toString());
                    statement.setString(2, person.toString());
                });
    }

    /** Tells it, in the transaction of the caller. */
    void tell(UUID change) {
        events.publishEvent(new PeopleChanged(change));
    }
}
