package nl.wieg.web.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wieg.intake.IntakeSummaries;
import nl.wieg.intake.IntakeSummaries.IntakeSummary;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;

/** The figures of a year and how the intake of each source went, as JSON for the steward: true values, nothing withheld. */
@Component
public class KeyFigureReport {

    private final KeyFigures figures;
    private final IntakeSummaries summaries;
    private final ObjectMapper json;

    KeyFigureReport(KeyFigures figures, IntakeSummaries summaries, ObjectMapper json) {
        this.figures = figures;
        this.summaries = summaries;
        this.json = json;
    }

    /** The report of the year, as it stands. */
    public String json(int year) {
        var document = new LinkedHashMap<String, Object>();
        document.put("year", year);
        document.put(
                "figures",
                figures.year(year).figures().stream()
                        .map(KeyFigureReport::figure)
                        .toList());
        var intake = new LinkedHashMap<String, Object>();
        summaries.all().forEach(summary -> intake.put(summary.source(), counts(summary)));
        document.put("intake", intake);
        return json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document);
    }

    private static Map<String, @Nullable Object> figure(FigureResult figure) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("code", figure.definition().code());
        entry.put("value", number(figure.value()));
        entry.put("unit", figure.definition().unit());
        entry.put("status", figure.status());
        entry.put("n", figure.denominator());
        if (figure.definition().kind() != Kind.MONEY) {
            var municipalities = new LinkedHashMap<String, @Nullable Object>();
            figure.municipalities().forEach((code, value) -> municipalities.put(code, number(value)));
            entry.put("perMunicipality", municipalities);
        }
        return entry;
    }

    private static @Nullable Object number(Optional<BigDecimal> value) {
        return number(value.orElse(null));
    }

    private static @Nullable Object number(@Nullable BigDecimal value) {
        return value == null || value.scale() > 0 ? value : (Object) value.longValueExact();
    }

    private static Map<String, Object> counts(IntakeSummary summary) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("files", summary.files());
        counts.put("rejected", summary.rejected());
        counts.put("accepted", summary.accepted());
        counts.put("duplicate", summary.duplicate());
        counts.put("replaced", summary.replaced());
        counts.put("stale", summary.stale());
        counts.put("withdrawn", summary.withdrawn());
        counts.put("conflict", summary.conflict());
        counts.put("quarantined", summary.quarantined());
        counts.put("late", summary.late());
        return counts;
    }
}
