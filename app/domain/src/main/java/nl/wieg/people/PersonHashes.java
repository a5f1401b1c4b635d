package nl.wieg.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All hashes by which persons are found, made again with the newest key, a stretch of persons at a time. */
@Component
class PersonHashes {

    private static final int STRETCH = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final NameHashes names;
    private final PersonBsns bsns;
    private final PersonReferences references;

    PersonHashes(JdbcTemplate jdbc, PersonKeys keys, NameHashes names, PersonBsns bsns, PersonReferences references) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.names = names;
        this.bsns = bsns;
        this.references = references;
    }

    /** The next persons, at most 1,000, in order of id; empty when there are no more. */
    List<PersonId> after(PersonId last) {
        return jdbc.query(
                "SELECT id FROM person WHERE id > ? ORDER BY id LIMIT " + STRETCH,
                (row, i) -> new PersonId(UUID.fromString(row.getString("id"))),
                last.toString());
    }

    /** Hashes again what differs, of whoever's key was not destroyed: four statements to read, and batches to write. */
    Renewal hashAgain(List<PersonId> persons) {
        var keysOf = keys.of(persons);
        if (keysOf.isEmpty()) {
            return Renewal.NONE;
        }
        var changed = new HashSet<>(names.hashAgain(keysOf));
        var twice = new HashSet<PersonId>();
        for (var renewed : List.of(bsns.hashAgain(keysOf), references.hashAgain(keysOf))) {
            changed.addAll(renewed.changed());
            twice.addAll(renewed.twice());
        }
        return new Renewal(changed, twice);
    }

    /**
     * What came of it.
     *
     * @param changed of whom at least one hash is another now
     * @param twice with a number that somebody else has too, under the newest key
     */
    record Renewal(Set<PersonId> changed, Set<PersonId> twice) {

        static final Renewal NONE = new Renewal(Set.of(), Set.of());
    }
}
