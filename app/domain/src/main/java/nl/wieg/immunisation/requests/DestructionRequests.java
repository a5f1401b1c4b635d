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
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to destroy the content of a record: asked with a reason, and decided once, by a doctor who weighs who else needs it. */
@Service
public class DestructionRequests {

    private static final Actor WORK = Actor.system("vernietiging");
    private static final int LONGEST_REASON = 500;

    private final JdbcTemplate jdbc;
    private final People people;
    private final Retention retention;
    private final Access access;
    private final Clock clock;

    DestructionRequests(JdbcTemplate jdbc, People people, Retention retention, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.retention = retention;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Asks to destroy what is known of a person.
     *
     * @throws NotThere if there is no such person
     * @throws WrongInput without a reason, and while another request about this person waits
     */
    @Transactional
    public UUID ask(PersonId person, String reason) {
        var actor = access.require(RequestPolicy.ASK_DESTRUCTION, AccessObject.personal("persoon", person.toString()));
        requireReason(reason);
        if (WORK.call(() -> people.all(person)).isEmpty()) {
            throw new NotThere("Er is geen persoon " + person + ".");
        }
        if (isWaiting(person)) {
            throw new WrongInput("Over dit dossier wacht al een verzoek.");
        }
        var id = TimeOrderedIds.next();
        jdbc.update(
                "INSERT INTO immunisation_destruction_request (id, person_id, reason, asked_by, asked_by_id, asked_at) VALUES (?, ?, ?, ?, ?, ?)",
                id.toString(),
                person.toString(),
                reason,
                actor.name(),
                actor.id(),
                UtcTimes.of(clock.instant()));
        return id;
    }

    /**
     * Destroys the content for good, of every row that was found to be this person; what is counted stays.
     *
     * @throws NotThere if there is no such request
     * @throws WrongInput for who asked, and when it was decided before
     */
    @Transactional
    public void destroy(UUID id) {
        var request = decide(id, "destroyed", null);
        WORK.run(() -> people.all(people.current(request.person())).forEach(retention::destroy));
    }

    /**
     * Keeps the content: the law or the interest of another person demands it (BW 7:455, second paragraph).
     *
     * @throws NotThere if there is no such request
     * @throws WrongInput without a reason, for who asked, and when it was decided before
     */
    @Transactional
    public void keep(UUID id, String why) {
        requireReason(why);
        decide(id, "kept", why);
    }

    /** One request. */
    public DestructionRequest get(UUID id) {
        access.require(RequestPolicy.READ, AccessObject.of("vernietigingsverzoek", id.toString()));
        return find(id);
    }

    /** The newest first. */
    public List<DestructionRequest> newest(int atMost) {
        access.require(RequestPolicy.READ, AccessObject.of("vernietigingsverzoeken", ""));
        return jdbc.query(
                "SELECT * FROM immunisation_destruction_request ORDER BY id DESC LIMIT ?",
                (row, i) -> read(row),
                atMost);
    }

    private DestructionRequest decide(UUID id, String outcome, @Nullable String whyKept) {
        var request = find(id);
        var actor = access.require(
                RequestPolicy.DECIDE_DESTRUCTION,
                AccessObject.personal("persoon", request.person().toString()));
        var asker = jdbc.queryForObject(
                "SELECT asked_by_id FROM immunisation_destruction_request WHERE id = ?", String.class, id.toString());
        if (actor.id().equals(asker)) {
            throw new WrongInput("Iemand anders dan de aanvrager beslist.");
        }
        var decided = jdbc.update(
                "UPDATE immunisation_destruction_request SET outcome = ?, decided_by = ?, decided_on = ?, why_kept = ? WHERE id = ? AND outcome IS NULL",
                outcome,
                actor.name(),
                Region.today(clock),
                whyKept,
                id.toString());
        if (decided == 0) {
            throw new WrongInput("Over dit verzoek is al beslist.");
        }
        return request;
    }

    private boolean isWaiting(PersonId person) {
        return !jdbc.queryForList(
                        "SELECT id FROM immunisation_destruction_request WHERE person_id = ? AND outcome IS NULL FOR UPDATE",
                        String.class,
                        person.toString())
                .isEmpty();
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new WrongInput("Schrijf waarom, in hoogstens " + LONGEST_REASON + " tekens.");
        }
    }

    private DestructionRequest find(UUID id) {
        return jdbc
                .query(
                        "SELECT * FROM immunisation_destruction_request WHERE id = ?",
                        (row, i) -> read(row),
                        id.toString())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotThere("Dit verzoek is er niet."));
    }

    private static DestructionRequest read(ResultSet row) throws SQLException {
        var by = row.getString("decided_by");
        return new DestructionRequest(
                UUID.fromString(row.getString("id")),
                new PersonId(UUID.fromString(row.getString("person_id"))),
                row.getString("reason"),
                row.getString("asked_by"),
                UtcTimes.read(row, "asked_at").atZone(Region.ZONE).toLocalDate(),
                by == null
                        ? null
                        : new DestructionRequest.Decided(
                                by, row.getObject("decided_on", LocalDate.class), row.getString("why_kept")));
    }
}
