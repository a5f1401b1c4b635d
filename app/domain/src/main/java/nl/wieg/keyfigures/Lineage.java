package nl.wieg.keyfigures;

import static nl.wieg.keyfigures.KeyFigurePolicy.READ_LINEAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.intake.CountedRecord;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.RecordSelection;
import nl.wieg.intake.RecordSelection.Label;
import nl.wieg.intake.Records;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a figure came from, as it was counted: its deliveries, and of each its records. What came in since is not in it. */
@Service
@Transactional(readOnly = true)
public class Lineage {

    private final RunRepository runs;
    private final RunTables tables;
    private final Definitions definitions;
    private final Records records;
    private final JdbcClient jdbc;
    private final Access access;

    Lineage(
            RunRepository runs,
            RunTables tables,
            Definitions definitions,
            Records records,
            JdbcClient jdbc,
            Access access) {
        this.runs = runs;
        this.tables = tables;
        this.definitions = definitions;
        this.records = records;
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The deliveries that a figure was counted from, by rank.
     *
     * @param municipality null for the whole region
     * @throws NotThere if the year was not counted, or has no such figure
     */
    public List<CountedDelivery> deliveries(int year, String code, @Nullable String municipality) {
        var run = counted(year, code);
        var definition = definition(year, code);
        var place = Objects.requireNonNullElse(municipality, "");
        return jdbc.sql("""
                        SELECT d.id, t.seq, d.name, d.channel, d.landed_at, SUM(t.records) AS records
                        FROM keyfigure_tally t JOIN intake_stored d ON d.source = t.source AND d.seq = t.seq
                        WHERE t.run_id = ? AND t.source = ? AND (? = '' OR t.municipality = ?) AND (? = 0 OR t.month = 12)
                          AND EXISTS (SELECT 1 FROM keyfigure_term k WHERE k.code = ? AND k.version = ?
                            AND k.category IN ('*', t.category) AND k.state IN ('*', t.state))
                        GROUP BY d.id, t.seq, d.name, d.channel, d.landed_at ORDER BY t.seq""")
                .params(
                        run.id(),
                        definition.source(),
                        place,
                        place,
                        definition.kind() == Kind.STOCK ? 1 : 0,
                        code,
                        definition.version())
                .query((row, i) -> new CountedDelivery(
                        new DeliveryId(UUID.fromString(row.getString("id"))),
                        row.getInt("seq"),
                        row.getString("name"),
                        row.getString("channel"),
                        UtcTimes.read(row, "landed_at"),
                        row.getLong("records")))
                .list();
    }

    /** A page of the records that a figure was counted from. */
    public List<CountedRecord> records(
            int year, String code, @Nullable String municipality, @Nullable Integer seq, int page, int size) {
        return records.page(selection(year, code, municipality, seq), page, size);
    }

    /** How many records a figure was counted from. */
    public long recordCount(int year, String code, @Nullable String municipality, @Nullable Integer seq) {
        return records.count(selection(year, code, municipality, seq));
    }

    private RecordSelection selection(int year, String code, @Nullable String municipality, @Nullable Integer seq) {
        var run = counted(year, code);
        var definition = definition(year, code);
        var lastDay = LocalDate.of(year, 12, 31);
        return new RecordSelection(
                definition.source(),
                tables.upToSeq(new RunId(run.id()), definition.source()),
                definition.kind() == Kind.STOCK ? lastDay : LocalDate.of(year, 1, 1),
                lastDay,
                definition.terms().stream()
                        .map(term -> new Label(term.category(), term.state()))
                        .toList(),
                municipality,
                seq);
    }

    private CountRun counted(int year, String code) {
        access.require(READ_LINEAGE, AccessObject.of("cijfer", year + " " + code));
        return runs.current(year).orElseThrow(() -> new NotThere("Het jaar " + year + " is nog niet geteld."));
    }

    private Definition definition(int year, String code) {
        return definitions.of(year).stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("Er is geen kerncijfer " + code + "."));
    }
}
