package nl.wieg.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long what we know of somebody is kept, and how it is destroyed. The years run from the last change of medical content (BW 7:454, third
 * paragraph); on request it goes earlier (BW 7:455).
 */
@Service
public class Retention {

    private static final int YEARS = 20;
    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final PeopleChanges changes;
    private final Access access;
    private final Clock clock;

    Retention(JdbcTemplate jdbc, PersonKeys keys, PeopleChanges changes, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** Medical content of these persons changed on these days; an earlier day than is known has no effect. In order of person: who does the same waits, and loses no race. */
    public void medicalContentChanged(Map<PersonId, LocalDate> days) {
        access.require(PeoplePolicy.KEEP, AccessObject.of("bewaartermijn", days.size() + " personen"));
        jdbc.batchUpdate(
                "UPDATE person SET keep_from = ? WHERE id = ? AND (keep_from IS NULL OR keep_from < ?)",
                days.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
                AT_ONCE,
                (statement, entry) -> {
                    statement.setObject(1, entry.getValue());
                    statement.setString(2, entry.getKey().toString());
                    statement.setObject(3, entry.getValue());
                });
    }

    /** The first day on which it need not be kept any more, of all that was found to be theirs; empty while no medical content is known. */
    public Optional<LocalDate> keptUntil(PersonId person) {
        access.require(PeoplePolicy.READ_RETENTION, AccessObject.personal("bewaartermijn", person.toString()));
        return jdbc
                .query(
                        "SELECT keep_from FROM person WHERE (id = ? OR merged_into = ?) AND keep_from IS NOT NULL"
                                + " ORDER BY keep_from DESC LIMIT 1",
                        (row, i) -> row.getObject("keep_from", LocalDate.class),
                        person.toString(),
                        person.toString())
                .stream()
                .map(from -> from.plusYears(YEARS))
                .findFirst();
    }

    /**
     * Destroys what is known of somebody: the key, and with it all that was sealed, backups included; the hashes by which they are found; the
     * day and month of birth; the history of mutations and authority. What is counted stays. Done again it has no effect.
     */
    @Transactional
    public void destroy(PersonId person) {
        // first, so that who writes about them meanwhile finds no key any more
        jdbc.query("SELECT id FROM person WHERE id = ? FOR UPDATE", row -> {}, person.toString());
        keys.destroy(person);
        List.of(
                        "DELETE FROM person_bsn WHERE person_id = ?",
                        "DELETE FROM person_reference WHERE person_id = ?",
                        "DELETE FROM person_mutation WHERE person_id = ?",
                        "DELETE h FROM person_authority_holder h JOIN person_authority a ON a.id = h.authority_id WHERE a.child_id = ?",
                        "DELETE FROM person_authority WHERE child_id = ?")
                .forEach(statement -> jdbc.update(statement, person.toString()));
        var destroyed = jdbc.update("""
                UPDATE person SET identity = NULL, contact = NULL, search_index = NULL, name_index = NULL, letter_index = NULL, postcode_area = NULL, school_name = NULL,
                  school_brin = NULL, birth_date = MAKEDATE(YEAR(birth_date), 1), destroyed_on = ?
                WHERE id = ? AND destroyed_on IS NULL""", Region.today(clock), person.toString());
        if (destroyed > 0) {
            var change = TimeOrderedIds.next();
            changes.note(change, Set.of(person));
            changes.tell(change);
        }
    }
}
