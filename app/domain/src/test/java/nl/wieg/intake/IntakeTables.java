package nl.wieg.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.wieg.TestDatabase;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows as settlement leaves them behind, for tests of what is read from them. */
final class IntakeTables {

    private static final int NONE = 0;
    static final LocalDateTime MARCH_14 = LocalDateTime.of(2024, 3, 14, 5, 0);

    private final JdbcClient jdbc;

    IntakeTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
        TestDatabase.empty("intake_quarantine", "intake_record", "intake_delivery_part", "intake_delivery");
    }

    /** A file of one year that was read. */
    DeliveryId aFile(String source, int seq, int year) {
        return delivery(source, "file", "stored", seq, NONE, year);
    }

    /** A file with records from one year into another. */
    DeliveryId aFile(String source, int seq, int first, int last) {
        var id = aFile(source, seq, first);
        jdbc.sql("UPDATE intake_delivery SET last_year = ? WHERE id = ?")
                .params(last, id.value())
                .update();
        return id;
    }

    /** A record that a steward corrected. */
    DeliveryId aCorrection(String source, int seq, int year) {
        return delivery(source, "desk", "stored", seq, NONE, year);
    }

    DeliveryId anEmptyFile(String source, int seq) {
        return delivery(source, "file", "stored", seq, NONE, NONE);
    }

    DeliveryId aRejectedFile(String source) {
        return delivery(source, "file", "rejected", NONE, NONE, NONE);
    }

    DeliveryId aHarvest(String source, int seq, int year) {
        return delivery(source, "rest", "stored", seq, year, year);
    }

    DeliveryId aHarvestGivenUp(String source, int year) {
        return delivery(source, "rest", "rejected", NONE, year, NONE);
    }

    void aRecord(String source, String key, int seq, LocalDate day, boolean lapsed) {
        jdbc.sql(
                        "INSERT INTO intake_record (source, record_key, version, seq, superseded_seq, page, line, outcome, event_date, "
                                + "municipality, category, state, amount, lapsed, provisional, content_hash, content) "
                                + "VALUES (?, ?, 1, ?, ?, 0, 1, 'accepted', ?, 'GM0106', 'B2', 'definitief', 1, ?, FALSE, ?, '{}')")
                .params(source, key, seq, PlainRecords.NEVER, day, lapsed, new byte[16])
                .update();
    }

    UUID inQuarantine(String source, DeliveryId delivery, String state) {
        var id = TimeOrderedIds.next();
        jdbc.sql("INSERT INTO intake_quarantine (id, source, delivery_id, page, line, kind, reason, raw, state) "
                        + "VALUES (?, ?, ?, 0, 17, 'faulty', 'Gemeente GM9999 bestaat niet.', 'tekst', ?)")
                .params(id, source, delivery.value(), state)
                .update();
        return id;
    }

    private DeliveryId delivery(String source, String channel, String state, int seq, int covers, int year) {
        var id = TimeOrderedIds.next();
        var count = jdbc.sql("SELECT COUNT(*) FROM intake_delivery")
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "INSERT INTO intake_delivery (id, source, sha256, name, channel, state, seq, covers_year, landed_at, first_year, "
                                + "last_year) VALUES (?, ?, UNHEX(SHA2(?, 256)), ?, ?, ?, NULLIF(?, 0), NULLIF(?, 0), ?, NULLIF(?, 0), NULLIF(?, 0))")
                .params(
                        id,
                        source,
                        id.toString(),
                        source + "-" + count,
                        channel,
                        state,
                        seq,
                        covers,
                        MARCH_14.plusDays(count),
                        year,
                        year)
                .update();
        return new DeliveryId(id);
    }
}
