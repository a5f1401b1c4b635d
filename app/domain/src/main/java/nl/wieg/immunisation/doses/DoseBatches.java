package nl.wieg.immunisation.doses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.PersonId;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** What was recorded together, for processes that go on with it. A batch never changes once it is told of. */
@Service
public class DoseBatches {

    private static final String COUNTABLE = """
            SELECT person_id, id, version, given_on, municipality, kind, programme, setting, outcome, COALESCE(origin_key, '') AS origin
            FROM immunisation_dose WHERE batch = ?""";

    /** Written so that the index is used up to the person: a comparison of whole rows is not. */
    private static final String AFTER =
            " AND person_id >= ? AND NOT (person_id = ? AND (id < ? OR (id = ? AND version <= ?)))";

    private static final String IN_ORDER = " ORDER BY person_id, id, version LIMIT ?";

    private final JdbcTemplate jdbc;
    private final Access access;

    DoseBatches(JdbcTemplate jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The next versions in a batch, in a fixed order.
     *
     * @param after the last one seen; empty to begin
     */
    public List<CountableDose> next(UUID batch, Optional<CountableDose> after, int atMost) {
        access.require(DosePolicy.PASS_ON, AccessObject.of("prikken", batch.toString()));
        return after.map(last -> jdbc.query(
                        COUNTABLE + AFTER + IN_ORDER,
                        DoseBatches::countable,
                        batch.toString(),
                        last.person().toString(),
                        last.person().toString(),
                        last.id().toString(),
                        last.id().toString(),
                        last.version(),
                        atMost))
                .orElseGet(() -> jdbc.query(COUNTABLE + IN_ORDER, DoseBatches::countable, batch.toString(), atMost));
    }

    /** Everybody whose doses changed with a batch, those included who lost one to somebody else; in order of id. */
    public List<PersonId> persons(UUID batch) {
        access.require(DosePolicy.PASS_ON, AccessObject.of("prikken", batch.toString()));
        return jdbc.query(
                """
                SELECT person_id FROM immunisation_dose WHERE batch = ?
                UNION
                SELECT o.person_id FROM immunisation_dose n
                STRAIGHT_JOIN immunisation_dose o FORCE INDEX (immunisation_dose_origin) ON o.origin_key = n.origin_key
                WHERE n.batch = ?
                ORDER BY person_id""", (row, i) -> new PersonId(UUID.fromString(row.getString(1))), batch.toString(), batch.toString());
    }

    private static CountableDose countable(ResultSet row, int number) throws SQLException {
        return new CountableDose(
                new PersonId(UUID.fromString(row.getString("person_id"))),
                new DoseId(UUID.fromString(row.getString("id"))),
                row.getInt("version"),
                row.getObject("given_on", LocalDate.class),
                new MunicipalityCode(row.getString("municipality")),
                row.getString("kind"),
                row.getString("programme"),
                row.getString("setting"),
                Outcome.of(row.getString("outcome")) == Outcome.GIVEN,
                row.getString("origin"));
    }
}
