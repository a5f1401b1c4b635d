package nl.wieg.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.ObjectMapper;

/**
 * The records of one delivery while it is read: in a temporary table of this connection, so that nothing of it is seen before the whole was
 * read, and nothing is left of it after a crash. Refused records go straight to quarantine, in the same transaction.
 */
final class IncomingRecords implements RecordSink {

    static final int MAX_KEY = 200;
    private static final int MAX_CONTENT = 60_000;
    private static final int MAX_LABEL = 60;
    private static final int BATCH = 5_000;

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final ObjectMapper json;
    private final QuarantineEntry quarantine;
    private final boolean personal;
    private final UUID delivery;
    private final List<Staged> batch = new ArrayList<>(BATCH);
    private final SortedSet<Integer> years = new TreeSet<>();
    private int ordinal;
    private int staged;

    IncomingRecords(
            JdbcTemplate jdbc,
            Sealer sealer,
            ObjectMapper json,
            QuarantineEntry quarantine,
            UUID delivery,
            boolean personal) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.json = json;
        this.quarantine = quarantine;
        this.delivery = delivery;
        this.personal = personal;
    }

    void open() {
        drop();
        jdbc.execute("""
                CREATE TEMPORARY TABLE incoming (
                  ordinal INT NOT NULL PRIMARY KEY,
                  record_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
                  version BIGINT NOT NULL,
                  page INT NOT NULL,
                  line INT NOT NULL,
                  event_date DATE NOT NULL,
                  municipality CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                  category VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
                  state VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
                  amount BIGINT NOT NULL,
                  lapsed BOOLEAN NOT NULL,
                  provisional BOOLEAN NOT NULL,
                  content_hash BINARY(16) NOT NULL,
                  content BLOB NOT NULL,
                  outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
                  superseded_seq INT NULL,
                  KEY (record_key)
                )""");
    }

    void drop() {
        jdbc.execute("DROP TEMPORARY TABLE IF EXISTS incoming");
    }

    @Override
    public void accept(Position at, Supplier<String> raw, IntakeRecord record) {
        var number = ordinal++;
        if (record.key().length() > MAX_KEY) {
            refuse(at, raw.get(), "Het kenmerk van het record is langer dan " + MAX_KEY + " tekens.");
            return;
        }
        if (record.category().length() > MAX_LABEL || record.state().length() > MAX_LABEL) {
            refuse(at, raw.get(), "Een waarde is langer dan " + MAX_LABEL + " tekens.");
            return;
        }
        var content = json.writeValueAsBytes(record.content());
        if (content.length > MAX_CONTENT) {
            refuse(at, raw.get(), "Het record is te lang: meer dan " + MAX_CONTENT + " bytes.");
            return;
        }
        staged++;
        years.add(record.eventDate().getYear());
        batch.add(new Staged(
                number,
                at,
                record,
                sealer.hash(content, personal).bytes(),
                personal ? sealer.seal(content, delivery) : content));
        if (batch.size() == BATCH) {
            flush();
        }
    }

    @Override
    public void refuse(Position at, String raw, String reason) {
        quarantine.add(at, raw, reason);
    }

    /** Sends what is still held; to be called at the end. */
    void flush() {
        if (!batch.isEmpty()) {
            jdbc.batchUpdate("""
                    INSERT INTO incoming (ordinal, record_key, version, page, line, event_date, municipality, category, state, amount, lapsed,
                      provisional, content_hash, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", batch, BATCH, IncomingRecords::bind);
            batch.clear();
        }
    }

    int count() {
        return staged;
    }

    SortedSet<Integer> years() {
        return years;
    }

    private static void bind(PreparedStatement statement, Staged staged) throws SQLException {
        var record = staged.record();
        statement.setInt(1, staged.ordinal());
        statement.setString(2, record.key());
        statement.setLong(3, record.version());
        statement.setInt(4, staged.at().page());
        statement.setInt(5, staged.at().line());
        statement.setObject(6, record.eventDate());
        statement.setString(7, record.municipality().value());
        statement.setString(8, record.category());
        statement.setString(9, record.state());
        statement.setLong(10, record.amount());
        statement.setBoolean(11, record.lapsed());
        statement.setBoolean(12, record.provisional());
        statement.setBytes(13, staged.hash());
        statement.setBytes(14, staged.content());
    }

    private record Staged(int ordinal, Position at, IntakeRecord record, byte[] hash, byte[] content) {}
}
