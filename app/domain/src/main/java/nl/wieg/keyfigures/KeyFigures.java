package nl.wieg.keyfigures;

import static nl.wieg.keyfigures.KeyFigurePolicy.READ_FIGURES;
import static nl.wieg.keyfigures.KeyFigurePolicy.READ_LINEAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.intake.CountedRecord;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.RecordSelection;
import nl.wieg.intake.RecordSelection.Label;
import nl.wieg.intake.Records;
import nl.wieg.intake.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they stand, and where each came from. True values, nothing withheld: for signed-in staff only. */
@Service
@Transactional(readOnly = true)
public class KeyFigures {

    private final RunRepository runs;
    private final RunTables tables;
    private final Definitions definitions;
    private final Records records;
    private final Snapshots snapshots;
    private final JdbcClient jdbc;
    private final Access access;

    KeyFigures(
            RunRepository runs,
            RunTables tables,
            Definitions definitions,
            Records records,
            Snapshots snapshots,
            JdbcClient jdbc,
            Access access) {
        this.runs = runs;
        this.tables = tables;
        this.definitions = definitions;
        this.records = records;
        this.snapshots = snapshots;
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Years to choose from, the newest first: a source delivered about them, or half of their figures are there. A stray record makes no year. */
    public List<Integer> years() {
        access.require(READ_FIGURES, AccessObject.of("jaren", ""));
        return List.copyOf(wholeYears());
    }

    /** The newest year of which at least half of the published figures have a value. */
    public Optional<Integer> newestYear() {
        access.require(READ_FIGURES, AccessObject.of("jaren", ""));
        return halfThere().stream().findFirst();
    }

    /** All figures of a year; without a count they are all missing. */
    public YearResult year(int year) {
        access.require(READ_FIGURES, AccessObject.of("jaar", Integer.toString(year)));
        var run = currentRun(year).orElse(null);
        if (run == null) {
            return new YearResult(year, null, false, List.of());
        }
        var delivered = tables.delivered(new RunId(run.id()));
        var observations = observations(run);
        var figures = definitions.of(year).stream()
                .filter(definition -> observations.containsKey(definition.code()))
                .map(definition -> result(
                        definition,
                        year,
                        observations.getOrDefault(definition.code(), List.of()),
                        Supply.of(delivered.get(definition.source()))))
                .toList();
        return new YearResult(year, run.summary(), !wholeYears().contains(year), figures);
    }

    /** One figure in all counted years but the stray ones, the newest first. */
    public List<FigureInYear> inAllYears(String code) {
        access.require(READ_FIGURES, AccessObject.of("cijfer", code));
        var years = wholeYears();
        return jdbc
                .sql("""
                        SELECT c.year, d.kind, o.value, o.denominator, s.delivered
                        FROM keyfigure_current c
                        JOIN keyfigure_observation o ON o.run_id = c.run_id AND o.code = ? AND o.municipality = ? AND o.month = ?
                        JOIN keyfigure_definition d ON d.code = o.code AND d.version = o.definition_version
                        LEFT JOIN keyfigure_snapshot s ON s.run_id = c.run_id AND s.source = d.source
                        ORDER BY c.year DESC""")
                .params(code, Observation.REGION, Observation.YEAR)
                .query((row, i) -> FigureInYear.of(
                        row.getInt("year"),
                        Kind.of(row.getString("kind")),
                        row.getBigDecimal("value"),
                        (Long) row.getObject("denominator"),
                        Supply.of(row.getObject("delivered", Boolean.class))))
                .list()
                .stream()
                .filter(figure -> years.contains(figure.year()))
                .toList();
    }

    /**
     * The deliveries that a figure was counted from, by rank.
     *
     * @param municipality null for the whole region
     */
    public List<CountedDelivery> deliveries(int year, String code, @Nullable String municipality) {
        access.require(READ_LINEAGE, AccessObject.of("cijfer", year + " " + code));
        var run = currentRun(year).orElseThrow(() -> notCounted(year));
        var definition = definition(year, code);
        var place = Objects.requireNonNullElse(municipality, "");
        return jdbc.sql("""
                        SELECT d.id, t.seq, d.name, d.channel, d.landed_at, SUM(t.records) AS records
                        FROM keyfigure_tally t JOIN intake_delivery d ON d.source = t.source AND d.seq = t.seq
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
                        row.getObject("landed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
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
        access.require(READ_LINEAGE, AccessObject.of("cijfer", year + " " + code));
        var run = currentRun(year).orElseThrow(() -> notCounted(year));
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

    private SortedSet<Integer> wholeYears() {
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        years.addAll(snapshots.years());
        years.addAll(halfThere());
        return years;
    }

    private List<Integer> halfThere() {
        return jdbc.sql("""
                        SELECT c.year FROM keyfigure_current c
                        JOIN keyfigure_observation o ON o.run_id = c.run_id AND o.municipality = ? AND o.month = ?
                        JOIN keyfigure_definition d ON d.code = o.code AND d.version = o.definition_version AND d.published
                        GROUP BY c.year HAVING SUM(o.value IS NOT NULL) * 2 >= COUNT(*) ORDER BY c.year DESC""")
                .params(Observation.REGION, Observation.YEAR)
                .query(Integer.class)
                .list();
    }

    private Definition definition(int year, String code) {
        return definitions.of(year).stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Er is geen kerncijfer " + code + "."));
    }

    private Optional<CountRun> currentRun(int year) {
        return jdbc.sql("SELECT run_id FROM keyfigure_current WHERE year = ?")
                .param(year)
                .query(UUID.class)
                .optional()
                .flatMap(runs::findById);
    }

    private Map<String, List<Observation>> observations(CountRun run) {
        return tables.observations(new RunId(run.id()));
    }

    private static FigureResult result(Definition definition, int year, List<Observation> observations, Supply supply) {
        var whole = observations.stream()
                .filter(o -> o.municipality().equals(Observation.REGION) && o.month() == Observation.YEAR)
                .findFirst()
                .orElseThrow();
        var municipalities = new TreeMap<String, Optional<BigDecimal>>();
        var months = new TreeMap<Integer, Optional<BigDecimal>>();
        for (var observation : observations) {
            if (observation.month() == Observation.YEAR
                    && !observation.municipality().equals(Observation.REGION)) {
                municipalities.put(observation.municipality(), value(definition, observation));
            }
            if (observation.month() != Observation.YEAR
                    && observation.municipality().equals(Observation.REGION)) {
                months.put(observation.month(), value(definition, observation));
            }
        }
        return new FigureResult(
                definition,
                year,
                value(definition, whole).orElse(null),
                whole.denominator(),
                whole.records(),
                whole.provisional(),
                FigureInYear.status(whole.value()),
                supply,
                municipalities,
                months);
    }

    private static Optional<BigDecimal> value(Definition definition, Observation observation) {
        return Optional.ofNullable(observation.value())
                .map(value -> value.setScale(definition.kind().decimals()));
    }

    private static IllegalArgumentException notCounted(int year) {
        return new IllegalArgumentException("Het jaar " + year + " is nog niet geteld.");
    }
}
