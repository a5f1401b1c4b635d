package nl.wieg.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The records behind a figure, for who asks where it came from. Reading them is logged. */
@Service
public class Records {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Sources sources;
    private final Sealer sealer;
    private final ObjectMapper json;
    private final Access access;

    Records(JdbcClient jdbc, Sources sources, Sealer sealer, ObjectMapper json, Access access) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.sealer = sealer;
        this.json = json;
        this.access = access;
    }

    /** A page of the selected records, by event date and key. */
    public List<CountedRecord> page(RecordSelection selection, int page, int size) {
        var personal = sources.named(selection.source()).personal();
        access.require(
                IntakePolicy.READ_RECORDS, new AccessObject("records", selection.source() + " p" + page, personal));
        var parameters = new ArrayList<Object>();
        var where = where(selection, parameters);
        parameters.add(size);
        parameters.add((long) page * size);
        // chosen in the index, and only these fetched: sorting the contents of a large source took a second
        return jdbc.sql("""
                        SELECT r.record_key, r.version, r.event_date, r.municipality, r.provisional, r.page, r.line, r.content,
                          d.id AS delivery_id, d.name AS delivery_name
                        FROM (SELECT r.source, r.record_key, r.version FROM intake_record r
                          WHERE\s""" + where + """
                         ORDER BY r.event_date, r.record_key LIMIT ? OFFSET ?) chosen
                        JOIN intake_record r USING (source, record_key, version)
                        JOIN intake_delivery d ON d.source = r.source AND d.seq = r.seq
                        ORDER BY r.event_date, r.record_key""")
                .params(parameters)
                .query((row, i) -> {
                    var delivery = UUID.fromString(row.getString("delivery_id"));
                    var content = row.getBytes("content");
                    return new CountedRecord(
                            row.getString("record_key"),
                            row.getLong("version"),
                            row.getDate("event_date").toLocalDate(),
                            row.getString("municipality"),
                            row.getBoolean("provisional"),
                            new DeliveryId(delivery),
                            row.getString("delivery_name"),
                            new Position(row.getInt("page"), row.getInt("line")),
                            json.readValue(personal ? sealer.open(content, delivery) : content, FIELDS));
                })
                .list();
    }

    /** How many records are selected. */
    public long count(RecordSelection selection) {
        access.require(IntakePolicy.READ_DELIVERIES, AccessObject.of("aantal", "records " + selection.source()));
        var parameters = new ArrayList<Object>();
        var where = where(selection, parameters);
        return jdbc.sql("SELECT COUNT(*) FROM intake_record r WHERE " + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private static String where(RecordSelection selection, List<Object> parameters) {
        var where = new StringBuilder(
                "r.source = ? AND r.event_date BETWEEN ? AND ? AND r.seq <= ? AND r.superseded_seq > ? AND NOT r.lapsed");
        parameters.addAll(List.of(
                selection.source(), selection.from(), selection.until(), selection.upToSeq(), selection.upToSeq()));
        if (selection.municipality() != null) {
            where.append(" AND r.municipality = ?");
            parameters.add(selection.municipality());
        }
        if (selection.seq() != null) {
            where.append(" AND r.seq = ?");
            parameters.add(selection.seq());
        }
        var labels = new ArrayList<String>();
        for (var label : selection.labels()) {
            labels.add("((? = '*' OR r.category = ?) AND (? = '*' OR r.state = ?))");
            parameters.addAll(List.of(label.category(), label.category(), label.state(), label.state()));
        }
        return where.append(labels.isEmpty() ? " AND FALSE" : " AND (" + String.join(" OR ", labels) + ")")
                .toString();
    }
}
