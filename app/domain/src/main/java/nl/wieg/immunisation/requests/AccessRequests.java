package nl.wieg.immunisation.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.consent.ConsentFiles;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import nl.wieg.shared.WrongInput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to see a record, each with a reason and a second person; an approved one is open for a week. */
@Service
public class AccessRequests {

    private static final Actor WORK = Actor.system("inzageverzoek");
    private static final int DAYS_OPEN = 7;
    private static final int LONGEST_REASON = 500;

    private final JdbcTemplate jdbc;
    private final AccessFiles files;
    private final ConsentFiles consents;
    private final Access access;
    private final Clock clock;

    AccessRequests(JdbcTemplate jdbc, AccessFiles files, ConsentFiles consents, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.consents = consents;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Asks for the file of a person.
     *
     * @param viewer one of {@link #viewers}
     * @throws WrongInput without a reason, or for a viewer who may not read it
     */
    @Transactional
    public UUID ask(PersonId person, PersonId viewer, String reason) {
        var actor = access.require(RequestPolicy.ASK, AccessObject.personal("persoon", person.toString()));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new WrongInput("Schrijf waarom, in hoogstens " + LONGEST_REASON + " tekens.");
        }
        if (!WORK.call(() -> consents.readers(person)).contains(viewer)) {
            throw new WrongInput("Kies iemand die dit dossier mag lezen.");
        }
        var id = TimeOrderedIds.next();
        jdbc.update(
                "INSERT INTO immunisation_access_request (id, person_id, viewer_id, reason, asked_by, asked_by_id, asked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id.toString(),
                person.toString(),
                viewer.toString(),
                reason,
                actor.name(),
                actor.id(),
                UtcTimes.of(clock.instant()));
        return id;
    }

    /**
     * Approves a request; approved before, the first approval stands.
     *
     * @throws NotThere if there is no such request
     * @throws WrongInput for who asked
     */
    @Transactional
    public void approve(UUID id) {
        var actor = access.require(RequestPolicy.APPROVE, AccessObject.of("inzageverzoek", id.toString()));
        get(id);
        var asker = jdbc.queryForObject(
                "SELECT asked_by_id FROM immunisation_access_request WHERE id = ?", String.class, id.toString());
        if (actor.id().equals(asker)) {
            throw new WrongInput("Iemand anders dan de aanvrager keurt dit goed.");
        }
        jdbc.update(
                "UPDATE immunisation_access_request SET approved_by = ?, last_day = ? WHERE id = ? AND approved_by IS NULL",
                actor.name(),
                Region.today(clock).plusDays(DAYS_OPEN),
                id.toString());
    }

    /** Who may read the file of a person: those with authority until 16, the young person from 12; that person first. */
    public List<PersonId> viewers(PersonId person) {
        access.require(RequestPolicy.ASK, AccessObject.personal("persoon", person.toString()));
        return WORK.call(() -> consents.readers(person));
    }

    /** The newest first. */
    public List<AccessRequest> newest(int atMost) {
        access.require(RequestPolicy.READ, AccessObject.of("inzageverzoeken", ""));
        return jdbc.query(
                "SELECT * FROM immunisation_access_request ORDER BY id DESC LIMIT ?", (row, i) -> read(row), atMost);
    }

    /**
     * The file, put together now.
     *
     * @throws NotThere if there is no such request, or it is not open
     * @throws WrongInput if the reader may not read it any more
     * @throws nl.wieg.people.KeyDestroyed if the content was destroyed
     */
    public AccessFile fetch(UUID id) {
        var request = get(id);
        access.require(
                RequestPolicy.FETCH,
                AccessObject.personal("persoon", request.person().toString()));
        if (!request.isOpenOn(Region.today(clock))) {
            throw new NotThere("Dit inzageverzoek is niet open.");
        }
        if (!WORK.call(() -> consents.readers(request.person())).contains(request.viewer())) {
            throw new WrongInput("Wie dit dossier zou lezen, mag dat niet meer.");
        }
        return WORK.call(() -> files.of(request.person(), request.viewer()));
    }

    private AccessRequest get(UUID id) {
        return jdbc
                .query("SELECT * FROM immunisation_access_request WHERE id = ?", (row, i) -> read(row), id.toString())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotThere("Dit inzageverzoek is er niet."));
    }

    private static AccessRequest read(ResultSet row) throws SQLException {
        return new AccessRequest(
                UUID.fromString(row.getString("id")),
                new PersonId(UUID.fromString(row.getString("person_id"))),
                new PersonId(UUID.fromString(row.getString("viewer_id"))),
                row.getString("reason"),
                row.getString("asked_by"),
                UtcTimes.read(row, "asked_at").atZone(Region.ZONE).toLocalDate(),
                row.getString("approved_by"),
                row.getObject("last_day", LocalDate.class));
    }
}
