package nl.wieg.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wieg.people.mutations.Change;
import nl.wieg.people.mutations.Mutation;
import nl.wieg.people.mutations.PersonState;
import nl.wieg.shared.BulkRow;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Writes how persons stand into their rows, many at once. */
@Component
class PersonStates {

    private static final int AT_ONCE = 1_000;
    private static final int AREA_DIGITS = 4;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final JdbcTemplate jdbc;
    private final PersonIndexes indexes;
    private final PersonBsns bsns;
    private final ObjectMapper json;

    PersonStates(JdbcTemplate jdbc, PersonIndexes indexes, PersonBsns bsns, ObjectMapper json) {
        this.jdbc = jdbc;
        this.indexes = indexes;
        this.bsns = bsns;
        this.json = json;
    }

    /** Locks the rows of these persons until the transaction ends, so that nobody else judges their mutations meanwhile, or destroys them. */
    void lock(Collection<PersonId> persons) {
        Batches.of(persons.stream().map(PersonId::toString).sorted().toList(), AT_ONCE)
                .forEach(some -> jdbc.query(
                        "SELECT id FROM person WHERE id IN (" + Batches.marks(some.size()) + ") ORDER BY id FOR UPDATE",
                        row -> {},
                        some.toArray()));
    }

    /** How those stood who were admitted here, and not as a parent only: the mutation with which their history begins. */
    Map<PersonId, Mutation> admissions(Map<PersonId, PersonKey> persons) {
        var admitted = new HashMap<PersonId, Mutation>();
        Batches.of(persons.keySet(), AT_ONCE)
                .forEach(some -> jdbc.query(
                        "SELECT p.id, p.birth_date, p.municipality, p.secret_address, p.left_on, p.died_on, p.identity,"
                                + " b.sealed AS number FROM person p LEFT JOIN person_bsn b ON b.person_id = p.id"
                                + " WHERE p.registered AND p.kind <> 'PARENT' AND p.id IN ("
                                + Batches.marks(some.size())
                                + ")",
                        row -> {
                            var person = new PersonId(UUID.fromString(row.getString("id")));
                            admitted.put(person, admission(row, Objects.requireNonNull(persons.get(person))));
                        },
                        some.stream().map(PersonId::toString).toArray()));
        return admitted;
    }

    /** Who has these numbers; one that nobody has is not in it. */
    Map<String, PersonId> owners(Collection<String> numbers) {
        var owners = new HashMap<String, PersonId>();
        bsns.owners(numbers.stream()
                        .flatMap(digits -> BrpPersons.bsn(digits).stream())
                        .toList())
                .forEach((bsn, owner) -> owners.put(bsn.digits(), owner));
        return owners;
    }

    /** Writes the states; somebody of whom nothing may be believed yet is not among them. */
    void write(Map<PersonKey, PersonState> states) {
        jdbc.batchUpdate("""
                UPDATE person SET kind = IF(kind = 'PARENT', 'CHILD', kind), registered = TRUE, birth_date = ?, municipality = ?,
                  postcode_area = ?, secret_address = ?, left_on = ?, died_on = ?, identity = ?, search_index = ?,
                  name_index = ?, letter_index = ?
                WHERE id = ?""", states.entrySet(), AT_ONCE, (statement, entry) -> {
            var state = entry.getValue();
            var where = state.where();
            var identity = new Identity(state.who().name(), where.address());
            var likenesses = Likenesses.of(indexes, identity, state.who().birthDate());
            BulkRow.of(statement)
                    .day(state.who().birthDate())
                    .text(where.municipality().value())
                    .text(postcodeArea(where))
                    .flag(where.secret())
                    .day(state.stay().leftOn())
                    .day(state.stay().diedOn())
                    .bytes(entry.getKey().seal(json.writeValueAsBytes(identity), People.IDENTITY))
                    .bytes(likenesses.search())
                    .bytes(likenesses.name())
                    .bytes(likenesses.letter())
                    .id(entry.getKey().person().value());
        });
    }

    /** Writes the numbers of these states; who has none now loses the one they had. */
    void writeNumbers(Map<PersonKey, PersonState> states) {
        var numbers = new HashMap<PersonKey, Bsn>();
        states.forEach((key, state) -> BrpPersons.bsn(state.who().bsn()).ifPresent(bsn -> numbers.put(key, bsn)));
        bsns.remove(states.keySet());
        bsns.insert(numbers);
    }

    private Mutation admission(ResultSet row, PersonKey key) throws SQLException {
        var sealed = row.getBytes("identity");
        var identity =
                sealed == null ? Identity.NOT_KNOWN : json.readValue(key.open(sealed, People.IDENTITY), Identity.class);
        return new Mutation(
                0,
                EVER,
                false,
                bsn(row, key),
                new Change.Admission(
                        identity.name(),
                        row.getObject("birth_date", LocalDate.class),
                        new MunicipalityCode(row.getString("municipality")),
                        identity.address(),
                        row.getBoolean("secret_address"),
                        row.getObject("left_on", LocalDate.class),
                        row.getObject("died_on", LocalDate.class)));
    }

    /** Even four digits are too much of a secret address. */
    private static @Nullable String postcodeArea(PersonState.Where where) {
        var address = where.address();
        return address == null || where.secret() ? null : address.postcode().substring(0, AREA_DIGITS);
    }

    private static @Nullable String bsn(ResultSet row, PersonKey key) throws SQLException {
        var sealed = row.getBytes("number");
        return sealed == null ? null : new String(key.open(sealed, People.NUMBER), US_ASCII);
    }
}
