package nl.wieg.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** What a delivery brought, for a feature that takes it over. Asking again, after later deliveries, gives what is known by then. */
@Service
public class DeliveredRecords {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final DeliveryRepository deliveries;
    private final Sources sources;
    private final Sealer sealer;
    private final ObjectMapper json;
    private final Access access;

    DeliveredRecords(
            JdbcTemplate jdbc,
            DeliveryRepository deliveries,
            Sources sources,
            Sealer sealer,
            ObjectMapper json,
            Access access) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.sources = sources;
        this.sealer = sealer;
        this.json = json;
        this.access = access;
    }

    /**
     * Hands over the newest version of each key of which the delivery brought a version, stale or late ones included, in order of key. What
     * went to quarantine, and what was forgotten, is not in it. One statement for each 1,000, and no more of them in memory.
     *
     * @throws NotThere if there is no such delivery
     */
    public void each(UUID delivery, Consumer<DeliveredRecord> to) {
        access.require(IntakePolicy.TAKE_OVER, AccessObject.of("levering", delivery.toString()));
        var touched = stored(delivery);
        var personal = sources.named(touched.source()).personal();
        var after = "";
        for (var page = page(touched, after); !page.isEmpty(); page = page(touched, after)) {
            page.stream()
                    .filter(Row::isRemembered)
                    .map(row -> open(row, personal))
                    .forEach(to);
            after = page.getLast().key();
        }
    }

    /**
     * Empties the content of what the delivery brought, its bytes, and the texts of its source that were decided on in quarantine; done
     * again it has no effect. What is counted by stays, and so do keys and hashes: the same records delivered again are still duplicates.
     *
     * @throws NotThere if there is no such delivery
     */
    @Transactional
    public void forget(UUID delivery) {
        access.require(IntakePolicy.FORGET, AccessObject.of("levering", delivery.toString()));
        var touched = stored(delivery);
        jdbc.update(
                "UPDATE intake_record SET content = '' WHERE source = ? AND seq = ?", touched.source(), touched.seq());
        jdbc.update("DELETE FROM intake_delivery_part WHERE delivery_id = ?", delivery.toString());
        jdbc.update("UPDATE intake_quarantine SET raw = '' WHERE source = ? AND state <> 'open'", touched.source());
    }

    private Touched stored(UUID delivery) {
        return deliveries
                .findById(delivery)
                .map(Delivery::summary)
                .map(found -> new Touched(found.source(), found.seq() == null ? 0 : found.seq()))
                .orElseThrow(() -> new NotThere("Er is geen levering " + delivery + "."));
    }

    /** In two statements, each with its index named: what is being loaded has no statistics yet, and one statement was read whole each time. */
    private List<Row> page(Touched touched, String after) {
        var keys = jdbc.query(
                "SELECT DISTINCT record_key FROM intake_record FORCE INDEX (intake_record_delivery)"
                        + " WHERE source = ? AND seq = ? AND record_key > ? ORDER BY record_key LIMIT " + AT_ONCE,
                (row, i) -> row.getString("record_key"),
                touched.source(),
                touched.seq(),
                after);
        return keys.isEmpty() ? List.of() : newest(touched.source(), keys);
    }

    private List<Row> newest(String source, List<String> keys) {
        var newest = new LinkedHashMap<String, Row>();
        var values = new ArrayList<Object>(keys);
        values.addFirst(source);
        jdbc.query(
                "SELECT r.record_key, r.version, r.lapsed, r.content, d.id AS delivery_id"
                        + " FROM intake_record r FORCE INDEX (PRIMARY)"
                        + " STRAIGHT_JOIN intake_delivery d FORCE INDEX (intake_delivery_seq) ON d.source = r.source AND d.seq = r.seq"
                        + " WHERE r.source = ? AND r.record_key IN ("
                        + String.join(",", Collections.nCopies(keys.size(), "?"))
                        + ") ORDER BY r.record_key, r.version",
                row -> {
                    newest.put(
                            row.getString("record_key"),
                            new Row(
                                    row.getString("record_key"),
                                    row.getLong("version"),
                                    row.getBoolean("lapsed"),
                                    row.getBytes("content"),
                                    UUID.fromString(row.getString("delivery_id"))));
                },
                values.toArray());
        return List.copyOf(newest.values());
    }

    private DeliveredRecord open(Row row, boolean personal) {
        var content = personal ? sealer.open(row.content(), row.delivery()) : row.content();
        return new DeliveredRecord(row.key(), row.version(), row.lapsed(), json.readValue(content, FIELDS));
    }

    private record Touched(String source, int seq) {}

    private record Row(String key, long version, boolean lapsed, byte[] content, UUID delivery) {

        boolean isRemembered() {
            return content.length > 0;
        }
    }
}
