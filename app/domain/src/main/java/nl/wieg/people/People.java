package nl.wieg.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.BreakGlass;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Whoever we care for or write to. A search gives at most one person, and is logged whether it finds somebody or not. */
@Service
public class People {

    static final String IDENTITY = "person.identity";
    static final String CONTACT = "person.contact";
    private static final String NAME_FIELDS = "naam, geboortedatum, postcode";
    static final String NUMBER = "person_bsn.sealed";

    /** A parent or a child at the same address would tell it: the address of a whole family is secret when that of one of them is. */
    private static final String READ = """
            SELECT p.kind, p.registered, p.birth_date, p.municipality, p.secret_address, p.identity, p.contact, p.language,
              p.school_name, p.school_brin, p.left_on, p.died_on, p.keep_from, b.sealed AS number,
              EXISTS (SELECT 1 FROM person_authority_holder h JOIN person_authority a ON a.id = h.authority_id
                JOIN person c ON c.id = a.child_id WHERE h.holder_id = p.id AND c.secret_address)
              OR EXISTS (SELECT 1 FROM person_authority_holder h JOIN person_authority_holder g ON g.authority_id = h.authority_id
                JOIN person q ON q.id = g.holder_id WHERE h.holder_id = p.id AND q.secret_address)
              OR EXISTS (SELECT 1 FROM person_authority a JOIN person_authority_holder h ON h.authority_id = a.id
                JOIN person q ON q.id = h.holder_id WHERE a.child_id = p.id AND q.secret_address)
              OR EXISTS (SELECT 1 FROM person_authority a JOIN person_authority_holder h ON h.authority_id = a.id
                JOIN person_authority_holder g ON g.holder_id = h.holder_id JOIN person_authority o ON o.id = g.authority_id
                JOIN person c ON c.id = o.child_id WHERE a.child_id = p.id AND c.secret_address)
              OR EXISTS (SELECT 1 FROM person m WHERE m.merged_into = p.id AND m.secret_address) AS family_secret
            FROM person p LEFT JOIN person_bsn b ON b.person_id = p.id WHERE p.id = ?""";

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final PersonSearch search;
    private final NewPeople newPeople;
    private final ObjectMapper json;
    private final Access access;
    private final BreakGlass glass;

    People(
            JdbcTemplate jdbc,
            PersonKeys keys,
            PersonSearch search,
            NewPeople newPeople,
            ObjectMapper json,
            Access access,
            BreakGlass glass) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.search = search;
        this.newPeople = newPeople;
        this.json = json;
        this.access = access;
        this.glass = glass;
    }

    /**
     * Takes in persons who are not registered, each with a key of their own. Whoever was known by a dossier alone is the same person from then
     * on.
     *
     * @return their ids, in the same order
     * @throws org.springframework.dao.DuplicateKeyException if somebody with one of the numbers is registered already; then none is taken in
     */
    @Transactional
    public List<PersonId> admit(List<NewPerson> persons) {
        access.require(PeoplePolicy.ADMIT, AccessObject.of("personen", persons.size() + " nieuw"));
        return newPeople.insert(persons);
    }

    /** Who has this number; nobody when they live outside the actor's work context. */
    public Optional<PersonId> find(Bsn bsn) {
        access.require(PeoplePolicy.FIND, AccessObject.search("persoon", "bsn"));
        return search.byNumber(bsn).filter(this::isWithinContext);
    }

    /** Who has this number, wherever they live: the emergency procedure, with its reason. */
    public Optional<PersonId> findInEmergency(Bsn bsn, String reason) {
        return glass.reach(AccessObject.search("persoon", "bsn"), reason, () -> search.byNumber(bsn));
    }

    /** Who has this family name, was born then and lives there; nobody when two persons do, or when that is outside the work context. */
    public Optional<PersonId> find(String family, LocalDate birthDate, String postcode) {
        access.require(PeoplePolicy.FIND, AccessObject.search("persoon", NAME_FIELDS));
        return search.byName(family, birthDate, postcode).filter(this::isWithinContext);
    }

    /** The same, wherever they live: the emergency procedure, with its reason. */
    public Optional<PersonId> findInEmergency(String family, LocalDate birthDate, String postcode, String reason) {
        return glass.reach(
                AccessObject.search("persoon", NAME_FIELDS), reason, () -> search.byName(family, birthDate, postcode));
    }

    /** Who has this number, wherever they live: the person whom a request to see or destroy a record is about. */
    public Optional<PersonId> findSubject(Bsn bsn) {
        access.require(PeoplePolicy.FIND_SUBJECT, AccessObject.search("persoon", "bsn"));
        return search.byNumber(bsn);
    }

    /** The same by name; nobody when two persons are alike in all three. */
    public Optional<PersonId> findSubject(String family, LocalDate birthDate, String postcode) {
        access.require(PeoplePolicy.FIND_SUBJECT, AccessObject.search("persoon", NAME_FIELDS));
        return search.byName(family, birthDate, postcode);
    }

    /**
     * One person, for who cares for them.
     *
     * @throws KeyDestroyed if the content was destroyed
     */
    public PersonRecord read(PersonId person) {
        access.require(PeoplePolicy.READ, AccessObject.personal("persoon", person.toString()));
        var key = keys.of(person);
        return jdbc.query(READ, (row, i) -> record(person, key, row), person.toString())
                .getFirst();
    }

    /** The whole number of one person: a deliberate act, logged as such. */
    public Optional<Bsn> showBsn(PersonId person) {
        access.require(PeoplePolicy.SHOW_BSN, AccessObject.personal("bsn", person.toString()));
        var key = keys.of(person);
        return jdbc
                .query(
                        "SELECT sealed FROM person_bsn WHERE person_id = ?",
                        (row, i) -> bsn(key, row.getBytes("sealed")),
                        person.toString())
                .stream()
                .findFirst();
    }

    /** Who this person is now: somebody else, when they were merged. */
    public PersonId current(PersonId person) {
        access.require(PeoplePolicy.FOLLOW, AccessObject.of("persoon", person.toString()));
        return jdbc
                .query(
                        "SELECT merged_into FROM person WHERE id = ? AND merged_into IS NOT NULL",
                        (row, i) -> new PersonId(UUID.fromString(row.getString(1))),
                        person.toString())
                .stream()
                .findFirst()
                .orElse(person);
    }

    /** This person, and all who were merged into them: under each of these ids something may be kept of them. */
    public List<PersonId> all(PersonId person) {
        access.require(PeoplePolicy.FOLLOW, AccessObject.of("persoon", person.toString()));
        return jdbc.query(
                "SELECT id FROM person WHERE id = ? OR merged_into = ? ORDER BY id",
                (row, i) -> new PersonId(UUID.fromString(row.getString(1))),
                person.toString(),
                person.toString());
    }

    private PersonRecord record(PersonId person, PersonKey key, ResultSet row) throws SQLException {
        var identity = identity(key, row);
        var secret = row.getBoolean("secret_address") || row.getBoolean("family_secret");
        var number = row.getBytes("number");
        return new PersonRecord(
                person,
                PersonKind.valueOf(row.getString("kind")),
                row.getBoolean("registered"),
                identity.name(),
                row.getObject("birth_date", LocalDate.class),
                new MunicipalityCode(row.getString("municipality")),
                secret ? null : identity.address(),
                secret,
                number == null ? null : bsn(key, number).masked(),
                row.getString("language"),
                contact(key, row),
                school(row),
                row.getObject("left_on", LocalDate.class),
                row.getObject("died_on", LocalDate.class),
                row.getObject("keep_from", LocalDate.class));
    }

    private Identity identity(PersonKey key, ResultSet row) throws SQLException {
        var sealed = row.getBytes("identity");
        return sealed == null ? Identity.NOT_KNOWN : json.readValue(key.open(sealed, IDENTITY), Identity.class);
    }

    private @Nullable Contact contact(PersonKey key, ResultSet row) throws SQLException {
        var sealed = row.getBytes("contact");
        return sealed == null ? null : json.readValue(key.open(sealed, CONTACT), Contact.class);
    }

    private static @Nullable School school(ResultSet row) throws SQLException {
        var name = row.getString("school_name");
        return name == null ? null : new School(name, row.getString("school_brin"));
    }

    private static Bsn bsn(PersonKey key, byte[] sealed) {
        var digits = new String(key.open(sealed, NUMBER), US_ASCII);
        return Bsn.of(digits).orElseThrow();
    }

    private boolean isWithinContext(PersonId person) {
        return access.reaches(person.toString());
    }
}
