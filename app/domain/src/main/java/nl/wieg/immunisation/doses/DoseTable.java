package nl.wieg.immunisation.doses;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKey;
import nl.wieg.people.PersonKeys;
import nl.wieg.shared.BulkRow;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The versions of doses as they are stored. */
@Component
class DoseTable {

    static final String DETAIL = "immunisation_dose.detail";

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final ObjectMapper json;

    DoseTable(JdbcTemplate jdbc, PersonKeys keys, ObjectMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
    }

    /** Adds these versions; the one before each no longer counts. */
    void add(List<DoseVersion> versions) {
        jdbc.batchUpdate("""
                INSERT INTO immunisation_dose (person_id, id, version, outcome, kind, given_on, given_at, product, lot, dose_number, performer,
                  place, municipality, programme, setting, recorded_at, recorded_by, detail, origin_key, origin_version, batch)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", versions, AT_ONCE, this::set);
    }

    /** The newest version of these no longer counts. */
    void supersede(Collection<Stored> versions) {
        jdbc.batchUpdate(
                "UPDATE immunisation_dose SET superseded = TRUE WHERE person_id = ? AND id = ? AND version = ?",
                versions,
                AT_ONCE,
                (statement, stored) -> {
                    statement.setString(1, stored.person().toString());
                    statement.setString(2, stored.id().toString());
                    statement.setInt(3, stored.version());
                });
    }

    /** The doses of one person that count now, by day: the same statements, however many. */
    List<Dose> current(PersonId person) {
        var key = keys.of(person);
        return jdbc.query(
                "SELECT * FROM immunisation_dose WHERE person_id = ? AND NOT superseded AND outcome <> 'in_error' ORDER BY given_on, id",
                (row, i) -> read(row, key),
                person.toString());
    }

    /** All versions of the doses of one person, by dose and version. */
    List<Dose> of(PersonId person) {
        var key = keys.of(person);
        return jdbc.query(
                "SELECT * FROM immunisation_dose WHERE person_id = ? ORDER BY id, version",
                (row, i) -> read(row, key),
                person.toString());
    }

    /** The newest version of a dose of this person. */
    Optional<Dose> newest(PersonId person, DoseId id) {
        var key = keys.of(person);
        return jdbc
                .query(
                        "SELECT * FROM immunisation_dose WHERE person_id = ? AND id = ? ORDER BY version DESC LIMIT 1",
                        (row, i) -> read(row, key),
                        person.toString(),
                        id.toString())
                .stream()
                .findFirst();
    }

    private void set(PreparedStatement statement, DoseVersion version) throws SQLException {
        var dose = version.dose();
        var origin = version.origin();
        BulkRow.of(statement)
                .id(dose.person().value())
                .id(dose.id().value())
                .number(dose.version())
                .text(dose.outcome().code())
                .text(dose.kind())
                .day(dose.givenOn())
                .moment(dose.givenAt() == null ? null : UtcTimes.of(dose.givenAt()))
                .text(dose.product())
                .text(dose.lot())
                .number(dose.doseNumber())
                .text(dose.performer())
                .text(dose.place())
                .text(dose.municipality().value())
                .text(dose.programme())
                .text(dose.setting())
                .moment(UtcTimes.of(dose.recordedAt()))
                .text(dose.recordedBy())
                .bytes(sealed(dose))
                .text(origin == null ? null : origin.key())
                .number(origin == null ? null : origin.version())
                .text(version.batch() == null ? null : version.batch().toString());
    }

    private byte @Nullable [] sealed(Dose dose) {
        return dose.detail().equals(DoseDetail.NONE)
                ? null
                : keys.of(dose.person()).seal(json.writeValueAsBytes(dose.detail()), DETAIL);
    }

    private Dose read(ResultSet row, PersonKey key) throws SQLException {
        var detail = row.getBytes("detail");
        return new Dose(
                new DoseId(UUID.fromString(row.getString("id"))),
                row.getInt("version"),
                new PersonId(UUID.fromString(row.getString("person_id"))),
                Outcome.of(row.getString("outcome")),
                row.getString("kind"),
                row.getObject("given_on", LocalDate.class),
                UtcTimes.readOptional(row, "given_at").orElse(null),
                row.getString("product"),
                row.getString("lot"),
                row.getObject("dose_number", Integer.class),
                row.getString("performer"),
                row.getString("place"),
                new MunicipalityCode(row.getString("municipality")),
                row.getString("programme"),
                row.getString("setting"),
                UtcTimes.read(row, "recorded_at"),
                row.getString("recorded_by"),
                detail == null ? DoseDetail.NONE : json.readValue(key.open(detail, DETAIL), DoseDetail.class));
    }

    /** Which version of which dose is there. */
    record Stored(PersonId person, DoseId id, int version) {}
}
