package nl.wieg.intake;

import static nl.wieg.intake.IntakePolicy.READ_QUARANTINE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is in quarantine, and why; the text of a record is shown by {@link Quarantine} alone. */
@Service
public class QuarantinedRecords {

    private static final String FROM = " FROM intake_quarantine q JOIN intake_delivery d ON d.id = q.delivery_id";
    private static final String COLUMNS = "SELECT q.id, q.source, q.delivery_id, d.name, d.landed_at, q.page, q.line, "
            + "q.kind, q.reason, q.state, q.decided_at, q.decided_by, q.decision_note, q.repaired_by";

    private final JdbcClient jdbc;
    private final Access access;

    QuarantinedRecords(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The newest first.
     *
     * @param page from 0
     */
    public QuarantinePage page(QuarantineFilter filter, int page, int size) {
        access.require(READ_QUARANTINE, AccessObject.of("quarantainelijst", "p" + page));
        var conditions = filter.conditions();
        var where = conditions.isEmpty()
                ? ""
                : conditions.stream()
                        .map(QuarantineFilter.Condition::sql)
                        .collect(Collectors.joining(" AND ", " WHERE ", ""));
        var values = new ArrayList<Object>(
                conditions.stream().map(QuarantineFilter.Condition::value).toList());
        var total = jdbc.sql("SELECT COUNT(*) FROM intake_quarantine q" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.add(size);
        values.add((long) page * size);
        var records = jdbc.sql(COLUMNS + FROM + where + " ORDER BY q.id DESC LIMIT ? OFFSET ?")
                .params(values)
                .query((row, i) -> summary(row))
                .list();
        return new QuarantinePage(records, total);
    }

    /** How many wait for a decision; 0 for who may not know. For the banner, and so not logged. */
    public long waiting() {
        if (!access.allows(READ_QUARANTINE)) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*) FROM intake_quarantine WHERE state = 'open'")
                .query(Long.class)
                .single();
    }

    /**
     * One record, without its text.
     *
     * @throws IllegalArgumentException if there is none with this id
     */
    public QuarantineSummary get(UUID id) {
        access.require(READ_QUARANTINE, AccessObject.of("quarantaineregel", id.toString()));
        return jdbc.sql(COLUMNS + FROM + " WHERE q.id = ?")
                .param(id)
                .query((row, i) -> summary(row))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("Er is geen record " + id + " in quarantaine."));
    }

    private static QuarantineSummary summary(ResultSet row) throws SQLException {
        return new QuarantineSummary(
                row.getObject("id", UUID.class),
                row.getString("source"),
                new DeliveryId(row.getObject("delivery_id", UUID.class)),
                row.getString("name"),
                instant(row, "landed_at").orElseThrow(),
                new Position(row.getInt("page"), row.getInt("line")),
                row.getString("kind"),
                row.getString("reason"),
                row.getString("state"),
                instant(row, "decided_at").orElse(null),
                row.getString("decided_by"),
                row.getString("decision_note"),
                Optional.ofNullable(row.getObject("repaired_by", UUID.class))
                        .map(DeliveryId::new)
                        .orElse(null));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
