package nl.wieg.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.mutations.MutationKind;
import nl.wieg.people.mutations.Verdict;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.UtcTimes;
import nl.wieg.shared.WrongInput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Mutations that wait for somebody to look: they contradict what else we were told, and changed nothing. One that a later mutation makes sense of
 * leaves the queue by itself.
 */
@Service
public class Contradictions {

    private static final String OPEN =
            " FROM person_mutation WHERE verdict NOT IN ('APPLIED', 'NO_EFFECT') AND closed_at IS NULL";
    private static final int LONGEST_NOTE = 500;

    private final JdbcTemplate jdbc;
    private final Access access;
    private final Clock clock;

    Contradictions(JdbcTemplate jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Those that wait, the oldest first. */
    public List<Contradiction> open(int atMost) {
        access.require(PeoplePolicy.READ_CONTRADICTIONS, AccessObject.of("mutaties", "tegenstrijdig"));
        return jdbc.query(
                "SELECT person_id, sequence, kind, happened_on, verdict, received_at" + OPEN
                        + " ORDER BY received_at, person_id, sequence LIMIT " + atMost,
                (row, i) -> new Contradiction(
                        new PersonId(UUID.fromString(row.getString("person_id"))),
                        row.getLong("sequence"),
                        MutationKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        Verdict.valueOf(row.getString("verdict")).sentence(),
                        UtcTimes.read(row, "received_at")));
    }

    /** How many wait. */
    public int count() {
        access.require(PeoplePolicy.READ_CONTRADICTIONS, AccessObject.of("mutaties", "aantal tegenstrijdig"));
        return Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*)" + OPEN, Integer.class));
    }

    /**
     * Closes one that needs nothing more; it stays what it is, and changes nothing.
     *
     * @param note why; 1 to 500 characters
     * @throws NotThere if no such contradiction waits
     */
    public void close(PersonId person, long sequence, String note) {
        var actor =
                access.require(PeoplePolicy.CLOSE_CONTRADICTION, AccessObject.personal("mutatie", person.toString()));
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new WrongInput("Schrijf een reden van hoogstens " + LONGEST_NOTE + " tekens.");
        }
        var closed = jdbc.update(
                "UPDATE person_mutation SET closed_at = ?, closed_by = ?, closing_note = ? WHERE person_id = ? AND sequence = ?"
                        + " AND closed_at IS NULL AND verdict NOT IN ('APPLIED', 'NO_EFFECT')",
                UtcTimes.of(clock.instant()),
                actor.name(),
                note,
                person.toString(),
                sequence);
        if (closed == 0) {
            throw new NotThere("Deze mutatie wacht niet op een besluit.");
        }
    }
}
