package nl.wieg.people;

import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import tools.jackson.databind.ObjectMapper;

/** Where a letter to somebody goes, secret or not: the only way by which a secret address leaves, for the letters of that family alone. */
@Service
public class Envelopes {

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final ObjectMapper json;
    private final Access access;

    Envelopes(JdbcTemplate jdbc, PersonKeys keys, ObjectMapper json, Access access) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
        this.access = access;
    }

    /**
     * The envelope of a letter to this person; empty when no address is known.
     *
     * @throws KeyDestroyed if the content was destroyed
     */
    public Optional<Envelope> addressOf(PersonId person) {
        access.require(PeoplePolicy.ADDRESS_LETTER, AccessObject.personal("adres", person.toString()));
        var key = keys.of(person);
        return jdbc
                .query(
                        "SELECT identity FROM person WHERE id = ? AND identity IS NOT NULL",
                        (row, i) -> json.readValue(key.open(row.getBytes(1), People.IDENTITY), Identity.class),
                        person.toString())
                .stream()
                .flatMap(
                        identity -> Optional.ofNullable(identity.address())
                                .map(address -> new Envelope(identity.name().full(), address))
                                .stream())
                .findFirst();
    }
}
