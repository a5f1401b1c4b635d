package nl.wieg.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import nl.wieg.shared.WrongInput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Persons who turn out to be one. Nothing is moved: the merged one points to the one that stays, other features follow that pointer by
 * {@link People#current} and {@link People#all}, and taking apart gives back exactly what there was.
 */
@Service
public class Merges {

    private static final int LONGEST_REASON = 500;

    private final JdbcTemplate jdbc;
    private final PeopleChanges changes;
    private final Access access;
    private final Clock clock;

    Merges(JdbcTemplate jdbc, PeopleChanges changes, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Pairs that may be one person, alike in family name and birth date, or in birth date, postcode and first letter; never two with numbers of
     * their own.
     */
    public List<Likeness> proposed(int atMost) {
        access.require(PeoplePolicy.PROPOSE_MERGES, AccessObject.of("personen", "mogelijk dubbel"));
        return jdbc.query("""
                SELECT one, other FROM (
                  SELECT a.id AS one, b.id AS other FROM person a JOIN person b ON b.name_index = a.name_index AND b.id > a.id
                  WHERE a.name_index IS NOT NULL AND a.merged_into IS NULL AND b.merged_into IS NULL
                  UNION
                  SELECT a.id, b.id FROM person a JOIN person b ON b.letter_index = a.letter_index AND b.id > a.id
                  WHERE a.letter_index IS NOT NULL AND a.merged_into IS NULL AND b.merged_into IS NULL) alike
                WHERE NOT (EXISTS (SELECT 1 FROM person_bsn n WHERE n.person_id = one)
                  AND EXISTS (SELECT 1 FROM person_bsn n WHERE n.person_id = other))
                ORDER BY one, other LIMIT ?""", (row, i) -> new Likeness(id(row.getString("one")), id(row.getString("other"))), atMost);
    }

    /** Who is merged into whom now, the newest first. */
    public List<Merged> merged(int atMost) {
        access.require(PeoplePolicy.PROPOSE_MERGES, AccessObject.of("personen", "samengevoegd"));
        return jdbc.query(
                "SELECT merged, stays, merged_at, merged_by, reason FROM person_merge WHERE apart_at IS NULL ORDER BY merged_at DESC, id DESC LIMIT ?",
                (row, i) -> new Merged(
                        id(row.getString("merged")),
                        id(row.getString("stays")),
                        UtcTimes.read(row, "merged_at"),
                        row.getString("merged_by"),
                        row.getString("reason")),
                atMost);
    }

    /**
     * From now on these are one person.
     *
     * @param reason 1 to 500 characters
     * @throws WrongInput if they are the same, one of them is merged already, both are in the BRP, or the one who goes is: what the BRP tells
     *     must reach the one who stays
     */
    @Transactional
    public void merge(PersonId merged, PersonId stays, String reason) {
        // a line for each: both may be asked who did something with what is kept of them
        var actor = access.require(PeoplePolicy.MERGE, AccessObject.personal("persoon", merged.toString()));
        access.require(PeoplePolicy.MERGE, AccessObject.personal("persoon", stays.toString()));
        requireReason(reason);
        requireApart(merged, stays);
        jdbc.update(
                "INSERT INTO person_merge (id, merged, stays, merged_at, merged_by, reason) VALUES (?, ?, ?, ?, ?, ?)",
                TimeOrderedIds.next().toString(),
                merged.toString(),
                stays.toString(),
                UtcTimes.of(clock.instant()),
                actor.name(),
                reason);
        jdbc.update("UPDATE person SET merged_into = ? WHERE id = ?", stays.toString(), merged.toString());
        tell(merged, stays);
    }

    /**
     * They are two persons after all.
     *
     * @param reason 1 to 500 characters
     * @throws NotThere if this person is not merged
     */
    @Transactional
    public void takeApart(PersonId merged, String reason) {
        var actor = access.require(PeoplePolicy.MERGE, AccessObject.personal("persoon", merged.toString()));
        requireReason(reason);
        var stays = jdbc
                .query(
                        "SELECT merged_into FROM person WHERE id = ? AND merged_into IS NOT NULL FOR UPDATE",
                        (row, i) -> id(row.getString(1)),
                        merged.toString())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotThere("Deze persoon is niet samengevoegd."));
        jdbc.update(
                "UPDATE person_merge SET apart_at = ?, apart_by = ?, apart_reason = ? WHERE merged = ? AND apart_at IS NULL",
                UtcTimes.of(clock.instant()),
                actor.name(),
                reason,
                merged.toString());
        jdbc.update("UPDATE person SET merged_into = NULL WHERE id = ?", merged.toString());
        tell(merged, stays);
    }

    private void tell(PersonId merged, PersonId stays) {
        var change = TimeOrderedIds.next();
        changes.note(change, Set.of(merged, stays));
        changes.tell(change);
    }

    /** Both rows are locked, so that nobody merges either of them meanwhile. */
    private void requireApart(PersonId merged, PersonId stays) {
        var rows = jdbc.query(
                """
                SELECT p.id, p.id = ? AS goes, p.merged_into IS NOT NULL OR p.destroyed_on IS NOT NULL
                    OR EXISTS (SELECT 1 FROM person m WHERE m.merged_into = p.id AND p.id = ?) AS bound,
                  EXISTS (SELECT 1 FROM person_bsn n WHERE n.person_id = p.id)
                    OR EXISTS (SELECT 1 FROM person_reference r WHERE r.person_id = p.id AND r.scheme = 'a-number') AS numbered
                FROM person p WHERE p.id IN (?, ?) ORDER BY p.id FOR UPDATE""",
                (row, i) -> new Standing(row.getBoolean("goes"), row.getBoolean("bound"), row.getBoolean("numbered")),
                merged.toString(),
                merged.toString(),
                merged.toString(),
                stays.toString());
        if (rows.size() != 2) {
            throw new WrongInput("Kies twee verschillende personen.");
        }
        if (rows.stream().anyMatch(Standing::bound)) {
            throw new WrongInput("Een van beiden is al samengevoegd of vernietigd.");
        }
        if (rows.stream().allMatch(Standing::numbered)) {
            throw new WrongInput("Beiden staan met een eigen nummer in de BRP.");
        }
        if (rows.stream().anyMatch(row -> row.goes() && row.numbered())) {
            throw new WrongInput("Het dossier dat in de BRP staat, moet blijven.");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new WrongInput("Schrijf een reden van hoogstens " + LONGEST_REASON + " tekens.");
        }
    }

    private static PersonId id(String text) {
        return new PersonId(UUID.fromString(text));
    }

    /** Two who may be one person. */
    public record Likeness(PersonId one, PersonId other) {}

    /** Somebody who is one with another now, and why. */
    public record Merged(PersonId merged, PersonId stays, Instant at, String by, String reason) {}

    private record Standing(boolean goes, boolean bound, boolean numbered) {}
}
