package nl.wieg.intake;

import static nl.wieg.intake.IntakePolicy.READ_QUARANTINE;

import java.nio.charset.StandardCharsets;
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
import nl.wieg.shared.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is in quarantine, and why; the text of a record is shown to who looks at that one record, and each look is one line of the log. */
@Service
public class QuarantinedRecords {

    private static final String FROM = " FROM intake_quarantine q JOIN intake_delivery d ON d.id = q.delivery_id";
    private static final String COLUMNS = "SELECT q.id, q.source, q.delivery_id, d.name, d.landed_at, q.page, q.line, "
            + "q.kind, q.reason, q.state, q.decided_at, q.decided_by, q.decision_note, q.repaired_by";

    private final JdbcClient jdbc;
    private final Sources sources;
    private final Sealer sealer;
    private final Access access;

    QuarantinedRecords(JdbcClient jdbc, Sources sources, Sealer sealer, Access access) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.sealer = sealer;
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
     * One record with its text as it was sent.
     *
     * @throws NotThere if there is none with this id
     */
    public QuarantineDetail look(UUID id) {
        var found = find(id);
        var personal = found.map(this::isPersonal).orElse(false);
        access.require(READ_QUARANTINE, about(id, personal));
        var record = found.orElseThrow(() -> new NotThere("Er is geen record " + id + " in quarantaine."));
        return new QuarantineDetail(record, personal, text(id, personal));
    }

    static AccessObject about(UUID id, boolean personal) {
        return personal
                ? AccessObject.personal("quarantaine", id.toString())
                : AccessObject.of("quarantaine", id.toString());
    }

    /** The text as it was sent, for who was let in already. */
    String text(UUID id, boolean personal) {
        var raw = jdbc.sql("SELECT raw FROM intake_quarantine WHERE id = ?")
                .param(id)
                .query((row, i) -> row.getBytes(1))
                .single();
        return new String(personal ? sealer.open(raw, id) : raw, StandardCharsets.UTF_8);
    }

    private Optional<QuarantineSummary> find(UUID id) {
        return jdbc.sql(COLUMNS + FROM + " WHERE q.id = ?")
                .param(id)
                .query((row, i) -> summary(row))
                .optional();
    }

    private boolean isPersonal(QuarantineSummary record) {
        return sources.named(record.source()).personal();
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
