package nl.wieg.immunisation.doses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKeys;
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

/** What happened after a dose. What is serious or unexpected must be reported to Lareb with the lot (Geneesmiddelenwet, article 78). */
@Service
public class AdverseEvents {

    private static final String DETAIL = "immunisation_adverse_event.detail";
    private static final int LONGEST_NUMBER = 40;

    private final JdbcTemplate jdbc;
    private final DoseTable doses;
    private final PersonKeys keys;
    private final People people;
    private final Retention retention;
    private final Access access;
    private final Clock clock;

    AdverseEvents(
            JdbcTemplate jdbc,
            DoseTable doses,
            PersonKeys keys,
            People people,
            Retention retention,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.doses = doses;
        this.keys = keys;
        this.people = people;
        this.retention = retention;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Records what was seen.
     *
     * @param serious serious or unexpected, so that it must be reported
     * @throws NotThere if this person has no such dose
     * @throws WrongInput if nothing was written, or it was seen before the dose or after today
     */
    @Transactional
    public UUID record(PersonId person, DoseId dose, LocalDate seenOn, boolean serious, String seen) {
        var actor = access.require(DosePolicy.ADVERSE_EVENT, AccessObject.personal("persoon", person.toString()));
        var given = people.all(person).stream()
                .flatMap(each -> doses.newest(each, dose).stream())
                .findFirst()
                .orElseThrow(() -> new NotThere("Deze prik is er niet."));
        if (seen.isBlank()) {
            throw new WrongInput("seen", "Vul in wat er gebeurde.");
        }
        if (seenOn.isBefore(given.givenOn()) || seenOn.isAfter(Region.today(clock))) {
            throw new WrongInput("day", "De dag moet na de prik liggen, en niet na vandaag.");
        }
        var id = TimeOrderedIds.next();
        jdbc.update(
                "INSERT INTO immunisation_adverse_event (id, person_id, dose_id, seen_on, serious, recorded_at, recorded_by, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id.toString(),
                given.person().toString(),
                dose.toString(),
                seenOn,
                serious,
                UtcTimes.of(clock.instant()),
                actor.name(),
                keys.of(given.person()).seal(seen.getBytes(UTF_8), DETAIL));
        retention.medicalContentChanged(Map.of(person, Region.today(clock)));
        return id;
    }

    /**
     * Notes that it was reported to Lareb.
     *
     * @param number as Lareb gave it
     * @throws NotThere if there is no such event, or it was reported before
     */
    @Transactional
    public void reported(UUID event, String number) {
        var about = personOf(event)
                .map(person -> AccessObject.personal("persoon", person))
                .orElseGet(() -> AccessObject.of("bijwerking", event.toString()));
        var actor = access.require(DosePolicy.REPORT_ADVERSE_EVENT, about);
        if (number.isBlank() || number.length() > LONGEST_NUMBER) {
            throw new WrongInput("Vul het nummer in dat Lareb gaf.");
        }
        var changed = jdbc.update(
                "UPDATE immunisation_adverse_event SET reported_on = ?, reported_by = ?, report_number = ? WHERE id = ? AND reported_on IS NULL",
                Region.today(clock),
                actor.name(),
                number.strip(),
                event.toString());
        if (changed == 0) {
            throw new NotThere("Deze bijwerking is er niet, of is al gemeld.");
        }
    }

    private Optional<String> personOf(UUID event) {
        return jdbc
                .queryForList(
                        "SELECT person_id FROM immunisation_adverse_event WHERE id = ?", String.class, event.toString())
                .stream()
                .findFirst();
    }

    /** What was seen after the doses of a person, the newest first. */
    public List<AdverseEvent> of(PersonId person) {
        access.require(DosePolicy.READ_ADVERSE_EVENTS, AccessObject.personal("persoon", person.toString()));
        return people.all(person).stream()
                .flatMap(each -> keptUnder(each).stream())
                .sorted(Comparator.comparing(AdverseEvent::seenOn)
                        .thenComparing(AdverseEvent::id)
                        .reversed())
                .toList();
    }

    private List<AdverseEvent> keptUnder(PersonId person) {
        var key = keys.of(person);
        return jdbc.query(
                "SELECT * FROM immunisation_adverse_event WHERE person_id = ?",
                (row, i) -> event(row, new String(key.open(row.getBytes("detail"), DETAIL), UTF_8)),
                person.toString());
    }

    /** What must still be reported, the oldest first; says nothing of what was seen. */
    public List<AdverseEvent> toReport() {
        access.require(DosePolicy.READ_ADVERSE_EVENTS, AccessObject.search("bijwerkingen", "nog te melden"));
        return jdbc.query(
                "SELECT * FROM immunisation_adverse_event WHERE serious AND reported_on IS NULL ORDER BY recorded_at",
                (row, i) -> event(row, ""));
    }

    private static AdverseEvent event(ResultSet row, String seen) throws SQLException {
        return new AdverseEvent(
                UUID.fromString(row.getString("id")),
                new PersonId(UUID.fromString(row.getString("person_id"))),
                new DoseId(UUID.fromString(row.getString("dose_id"))),
                row.getObject("seen_on", LocalDate.class),
                row.getBoolean("serious"),
                seen,
                row.getString("recorded_by"),
                row.getObject("reported_on", LocalDate.class),
                row.getString("report_number"));
    }

    /**
     * Something that was seen after a dose.
     *
     * @param seen in the words of who recorded it; empty in a list
     * @param reportedOn to Lareb; null when it was not reported
     */
    public record AdverseEvent(
            UUID id,
            PersonId person,
            DoseId dose,
            LocalDate seenOn,
            boolean serious,
            String seen,
            String recordedBy,
            @Nullable LocalDate reportedOn,
            @Nullable String reportNumber) {}
}
