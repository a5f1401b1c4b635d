package nl.wieg.people;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wieg.shared.BulkRow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Writes persons who were not registered, in batches: the row, the key, what is sealed with it, and the hashes they are found by. */
@Component
class NewPeople {

    private static final int AT_ONCE = 1_000;

    private static final String INSERT = """
            INSERT INTO person (kind, birth_date, municipality, postcode_area, language, secret_address, identity, contact, search_index,
              name_index, letter_index, school_name, school_brin, id, registered)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE)""";

    private static final String REGISTER = """
            UPDATE person SET kind = ?, birth_date = COALESCE(?, birth_date), municipality = ?, postcode_area = ?, language = ?,
              secret_address = ?, identity = ?, contact = ?, search_index = ?, name_index = ?, letter_index = ?, school_name = ?, school_brin = ?, registered = TRUE
            WHERE id = ?""";

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final PersonIndexes indexes;
    private final PersonBsns bsns;
    private final PersonReferences references;
    private final ObjectMapper json;

    NewPeople(
            JdbcTemplate jdbc,
            PersonKeys keys,
            PersonIndexes indexes,
            PersonBsns bsns,
            PersonReferences references,
            ObjectMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.indexes = indexes;
        this.bsns = bsns;
        this.references = references;
        this.json = json;
    }

    List<PersonId> insert(List<NewPerson> persons) {
        var drawn = persons.stream().map(person -> keys.draw(PersonId.next())).toList();
        var holders = claimDossiers(persons, drawn);
        var fresh = new ArrayList<Row>();
        var freshKeys = new ArrayList<PersonKeys.Drawn>();
        var known = new HashMap<PersonId, NewPerson>();
        for (var i = 0; i < persons.size(); i++) {
            var own = drawn.get(i);
            var holder = holders.getOrDefault(dossier(persons.get(i)), own.person());
            if (holder.equals(own.person())) {
                fresh.add(new Row(own.key(), persons.get(i)));
                freshKeys.add(own);
            } else if (known.put(holder, persons.get(i)) != null) {
                throw knownAlready();
            }
        }
        keys.store(freshKeys);
        write(INSERT, fresh);
        var registered = byTheirOwnKeys(known);
        write(REGISTER, registered);
        insertNumbers(fresh);
        insertNumbers(registered);
        return idsInOrder(persons, drawn, holders);
    }

    private Map<String, PersonId> claimDossiers(List<NewPerson> persons, List<PersonKeys.Drawn> drawn) {
        var candidates = new HashMap<String, PersonKey>();
        for (var i = 0; i < persons.size(); i++) {
            var dossier = persons.get(i).numbers().dossier();
            if (dossier != null && candidates.put(dossier, drawn.get(i).key()) != null) {
                throw knownAlready();
            }
        }
        return references.claim(ReferenceScheme.DOSSIER, candidates);
    }

    private static List<PersonId> idsInOrder(
            List<NewPerson> persons, List<PersonKeys.Drawn> drawn, Map<String, PersonId> holders) {
        var ids = new ArrayList<PersonId>();
        for (var i = 0; i < persons.size(); i++) {
            ids.add(holders.getOrDefault(dossier(persons.get(i)), drawn.get(i).person()));
        }
        return ids;
    }

    /** Whoever was known by a dossier alone keeps the key they have. */
    private List<Row> byTheirOwnKeys(Map<PersonId, NewPerson> known) {
        Batches.of(known.keySet(), AT_ONCE).forEach(this::refuseRegistered);
        var keysOf = keys.of(known.keySet());
        return known.entrySet().stream()
                .map(entry -> new Row(Objects.requireNonNull(keysOf.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private void refuseRegistered(List<PersonId> persons) {
        var registered = jdbc.query(
                "SELECT id FROM person WHERE (registered OR merged_into IS NOT NULL) AND id IN ("
                        + Batches.marks(persons.size()) + ") FOR UPDATE",
                (row, i) -> row.getString("id"),
                persons.stream().map(PersonId::toString).toArray());
        if (!registered.isEmpty()) {
            throw knownAlready();
        }
    }

    private void write(String sql, List<Row> rows) {
        jdbc.batchUpdate(sql, rows, AT_ONCE, this::set);
    }

    private void set(PreparedStatement statement, Row row) throws SQLException {
        var person = row.person();
        var school = person.school();
        var likenesses = Likenesses.of(indexes, person.identity(), person.birthDate());
        BulkRow.of(statement)
                .text(person.kind().name())
                .day(person.birthDate())
                .text(person.municipality().value())
                .text(row.postcodeArea())
                .text(person.language())
                .flag(person.secretAddress())
                .bytes(row.key().seal(json.writeValueAsBytes(person.identity()), People.IDENTITY))
                .bytes(contact(row))
                .bytes(likenesses.search())
                .bytes(likenesses.name())
                .bytes(likenesses.letter())
                .text(school == null ? null : school.name())
                .text(school == null ? null : school.brin())
                .id(row.key().person().value());
    }

    private byte @Nullable [] contact(Row row) {
        var contact = row.person().contact();
        return contact == null ? null : row.key().seal(json.writeValueAsBytes(contact), People.CONTACT);
    }

    private void insertNumbers(List<Row> rows) {
        var numbers = new LinkedHashMap<PersonKey, Bsn>();
        rows.forEach(row -> {
            var bsn = row.person().numbers().bsn();
            if (bsn != null) {
                numbers.put(row.key(), bsn);
            }
        });
        bsns.insert(numbers);
        var aNumbers = new HashMap<String, PersonKey>();
        rows.forEach(row -> {
            var aNumber = row.person().numbers().aNumber();
            if (aNumber != null && aNumbers.put(aNumber, row.key()) != null) {
                throw knownAlready();
            }
        });
        references.insert(ReferenceScheme.A_NUMBER, aNumbers);
    }

    private static String dossier(NewPerson person) {
        var dossier = person.numbers().dossier();
        return dossier == null ? "" : dossier;
    }

    private static DuplicateKeyException knownAlready() {
        return new DuplicateKeyException("Somebody with one of these numbers is registered already");
    }

    private record Row(PersonKey key, NewPerson person) {

        private static final int AREA_DIGITS = 4;

        @Nullable
        String postcodeArea() {
            var address = person.identity().address();
            return address == null || person.secretAddress()
                    ? null
                    : address.postcode().substring(0, AREA_DIGITS);
        }
    }
}
