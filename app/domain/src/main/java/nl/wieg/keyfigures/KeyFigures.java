package nl.wieg.keyfigures;

import static nl.wieg.keyfigures.KeyFigurePolicy.READ_FIGURES;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.intake.Snapshots;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they stand. True values, nothing withheld: for signed-in staff only. */
@Service
@Transactional(readOnly = true)
public class KeyFigures {

    private final RunRepository runs;
    private final RunTables tables;
    private final Definitions definitions;
    private final Snapshots snapshots;
    private final JdbcClient jdbc;
    private final Access access;

    KeyFigures(
            RunRepository runs,
            RunTables tables,
            Definitions definitions,
            Snapshots snapshots,
            JdbcClient jdbc,
            Access access) {
        this.runs = runs;
        this.tables = tables;
        this.definitions = definitions;
        this.snapshots = snapshots;
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Years to choose from, the newest first: a source delivered about them, or half of their figures are there. A stray record makes no year. */
    public List<Integer> years() {
        access.require(READ_FIGURES, AccessObject.of("jaren", ""));
        return List.copyOf(wholeYears());
    }

    /** The newest year of which at least half of the published figures have a value. Only a refusal is logged: the look follows. */
    public Optional<Integer> newestYear() {
        if (!access.allows(READ_FIGURES)) {
            access.require(READ_FIGURES, AccessObject.of("jaren", ""));
        }
        return halfThere().stream().findFirst();
    }

    /** All figures of a year; without a count they are all missing. */
    public YearResult year(int year) {
        access.require(READ_FIGURES, AccessObject.of("jaar", Integer.toString(year)));
        return result(year);
    }

    /** The year beside the one before it: one look, logged once. */
    public YearAtAGlance atAGlance(int year) {
        access.require(READ_FIGURES, AccessObject.of("jaar", Integer.toString(year)));
        return new YearAtAGlance(result(year), result(year - 1).comparable(), List.copyOf(wholeYears()));
    }

    /** As {@link #atAGlance(int)}, by who looks at one of its figures: logged as a look at that figure. */
    public YearAtAGlance atAGlance(int year, String code) {
        access.require(READ_FIGURES, AccessObject.of("cijfer", year + " " + code));
        return new YearAtAGlance(result(year), result(year - 1).comparable(), List.copyOf(wholeYears()));
    }

    private YearResult result(int year) {
        var run = runs.current(year).orElse(null);
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
}
