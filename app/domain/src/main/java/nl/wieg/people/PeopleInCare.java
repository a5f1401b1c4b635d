package nl.wieg.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;

/**
 * Whom the schedule is for: registered here, known by birth date, living here, alive, and not known as a parent only. For processes that go past
 * everybody; says no names.
 */
@Service
public class PeopleInCare {

    private static final String IN_CARE = "SELECT id, birth_date FROM person_in_care";
    private static final RowMapper<PersonInCare> ROW = (row, i) -> new PersonInCare(
            new PersonId(UUID.fromString(row.getString("id"))), row.getObject("birth_date", LocalDate.class));

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final Access access;

    PeopleInCare(JdbcTemplate jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** One of them. Asks no policy: whoever asks after one person was held to that of what they do. */
    public Optional<PersonInCare> find(PersonId person) {
        return jdbc.query(IN_CARE + " WHERE id = ?", ROW, person.toString()).stream()
                .findFirst();
    }

    /** Those of these persons who are in care, in order of id. */
    public List<PersonInCare> among(Collection<PersonId> persons) {
        access.require(PeoplePolicy.PASS_EVERYBODY, AccessObject.of("personen", persons.size() + " bij id"));
        return persons.isEmpty()
                ? List.of()
                : jdbc.query(
                        IN_CARE + " WHERE id IN (" + Batches.marks(persons.size()) + ") ORDER BY id",
                        ROW,
                        persons.stream().map(PersonId::toString).toArray());
    }

    /**
     * The next ones, in order of id.
     *
     * @param after the last one seen; empty to begin
     */
    public List<PersonInCare> next(Optional<PersonId> after, int atMost) {
        access.require(PeoplePolicy.PASS_EVERYBODY, AccessObject.of("personen", "alle"));
        return after.map(
                        last -> jdbc.query(IN_CARE + " WHERE id > ? ORDER BY id LIMIT " + atMost, ROW, last.toString()))
                .orElseGet(() -> jdbc.query(IN_CARE + " ORDER BY id LIMIT " + atMost, ROW));
    }

    /** Who was merged into whom, of these: what is kept under the merged one's id is kept of the other. */
    public Map<PersonId, PersonId> mergedInto(Collection<PersonId> persons) {
        access.require(PeoplePolicy.PASS_EVERYBODY, AccessObject.of("personen", persons.size() + " samengevoegd"));
        var merged = new HashMap<PersonId, PersonId>();
        Batches.of(persons, AT_ONCE)
                .forEach(some -> jdbc.query(
                        "SELECT id, merged_into FROM person WHERE merged_into IN (" + Batches.marks(some.size()) + ")",
                        row -> {
                            merged.put(
                                    new PersonId(UUID.fromString(row.getString("id"))),
                                    new PersonId(UUID.fromString(row.getString("merged_into"))));
                        },
                        some.stream().map(PersonId::toString).toArray()));
        return merged;
    }

    /** Who these persons are now: whoever was merged is who they were merged into. */
    public Set<PersonId> current(Collection<PersonId> persons) {
        access.require(PeoplePolicy.PASS_EVERYBODY, AccessObject.of("personen", persons.size() + " samengevoegd"));
        var current = new HashSet<PersonId>();
        Batches.of(persons, AT_ONCE)
                .forEach(some -> jdbc.query(
                        "SELECT COALESCE(merged_into, id) AS now FROM person WHERE id IN (" + Batches.marks(some.size())
                                + ")",
                        row -> {
                            current.add(new PersonId(UUID.fromString(row.getString("now"))));
                        },
                        some.stream().map(PersonId::toString).toArray()));
        return current;
    }

    /** Where those live whose ids lie between these two, both included. */
    public Map<PersonId, MunicipalityCode> municipalities(PersonId from, PersonId until) {
        access.require(PeoplePolicy.PASS_EVERYBODY, AccessObject.of("personen", "gemeenten"));
        var homes = new HashMap<PersonId, MunicipalityCode>();
        jdbc.query(
                "SELECT id, municipality FROM person WHERE id BETWEEN ? AND ?",
                row -> {
                    homes.put(
                            new PersonId(UUID.fromString(row.getString("id"))),
                            new MunicipalityCode(row.getString("municipality")));
                },
                from.toString(),
                until.toString());
        return homes;
    }
}
