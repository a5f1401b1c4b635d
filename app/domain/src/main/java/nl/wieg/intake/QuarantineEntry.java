package nl.wieg.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the refused records of one delivery into quarantine, a batch at a time. */
final class QuarantineEntry {

    private static final int BATCH = 500;
    private static final int BATCH_BYTES = 4 << 20;
    private static final int MAX_REASON = 500;

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final String source;
    private final UUID delivery;
    private final boolean personal;
    private final String kind;
    private final List<Object[]> batch = new ArrayList<>();
    private int count;
    private int batchBytes;

    QuarantineEntry(JdbcTemplate jdbc, Sealer sealer, String source, UUID delivery, boolean personal, String kind) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.source = source;
        this.delivery = delivery;
        this.personal = personal;
        this.kind = kind;
    }

    void add(Position at, String raw, String reason) {
        var id = TimeOrderedIds.next();
        var bytes = raw.getBytes(StandardCharsets.UTF_8);
        batch.add(new Object[] {
            id,
            source,
            delivery,
            at.page(),
            at.line(),
            kind,
            reason.length() > MAX_REASON ? reason.substring(0, MAX_REASON) : reason,
            personal ? sealer.seal(bytes, id) : bytes
        });
        count++;
        batchBytes += bytes.length;
        if (batch.size() == BATCH || batchBytes > BATCH_BYTES) {
            flush();
        }
    }

    void flush() {
        if (!batch.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO intake_quarantine (id, source, delivery_id, page, line, kind, reason, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    batch);
            batch.clear();
            batchBytes = 0;
        }
    }

    int count() {
        return count;
    }
}
