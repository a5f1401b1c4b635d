package nl.wieg.web.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wieg.keyfigures.Definition;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.RunSummary;
import nl.wieg.keyfigures.Supply;
import nl.wieg.keyfigures.YearResult;
import org.jspecify.annotations.Nullable;

/** A counted year with some figures. */
final class AYear {

    static final RunId RUN = new RunId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000001"));
    static final Instant COUNTED = Instant.parse("2025-01-03T09:40:00Z");

    private final int year;
    private final List<FigureResult> figures = new ArrayList<>();

    AYear(int year) {
        this.year = year;
    }

    AYear with(String code, Kind kind, String source, String value) {
        figures.add(figure(code, kind, source, new BigDecimal(value), Supply.DELIVERED));
        return this;
    }

    AYear without(String code, Kind kind, String source, Supply supply) {
        figures.add(figure(code, kind, source, null, supply));
        return this;
    }

    /** Of the last figure so many came from Assen, and none from elsewhere in the region. */
    AYear fromAssen(String value) {
        figures.getLast().municipalities().put("GM0106", Optional.of(new BigDecimal(value)));
        return this;
    }

    YearResult counted() {
        return new YearResult(year, run("current"), false, figures);
    }

    /** Of records that came with files about other years. */
    YearResult stray() {
        return new YearResult(year, run("current"), true, figures);
    }

    static YearResult uncounted(int year) {
        return new YearResult(year, null, false, List.of());
    }

    RunSummary run(String state) {
        return new RunSummary(
                RUN,
                year,
                state,
                "test",
                "Anouk Smit",
                COUNTED.minusSeconds(4),
                COUNTED.minusSeconds(3),
                COUNTED,
                9,
                9,
                null);
    }

    private FigureResult figure(String code, Kind kind, String source, @Nullable BigDecimal value, Supply supply) {
        var places = new TreeMap<String, Optional<BigDecimal>>();
        if (kind != Kind.MONEY) {
            places.put("GM0106", Optional.ofNullable(value));
            places.put("GM0114", Optional.empty());
        }
        Map<Integer, Optional<BigDecimal>> months = new TreeMap<>(Map.of(3, Optional.ofNullable(value)));
        return new FigureResult(
                definition(code, kind, source),
                year,
                value,
                kind == Kind.RATIO ? 1_204L : null,
                value == null ? 0 : 2_135,
                value == null || kind == Kind.MONEY ? 0 : 120,
                value == null ? "ontbreekt" : "voorlopig",
                supply,
                places,
                months);
    }

    private static Definition definition(String code, Kind kind, String source) {
        return new Definition(
                code,
                1,
                1,
                !code.startsWith("kleinschalig"),
                "Aantal " + code,
                "count",
                kind,
                source,
                "Meldingen met een meldingsdatum in het jaar.",
                "Vervallen meldingen tellen niet mee.",
                "Hoofd infectieziekten",
                LocalDate.of(1900, 1, 1),
                List.of());
    }
}
