package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * How a search went, as a drawing of {@value ScoreCurve#WIDTH} by {@value ScoreCurve#HEIGHT} and as a table.
 *
 * @param cost the points of its line, as {@code bound}
 * @param top what the upper edge stands for, as {@code bottom} for the lower one
 * @param end what the right edge stands for
 * @param isCut whether the first plans cost more than the upper edge stands for
 */
public record CurveView(
        String cost,
        Label costLabel,
        String bound,
        Label boundLabel,
        String top,
        String bottom,
        String end,
        boolean isCut,
        List<Row> rows) {

    public CurveView {
        rows = List.copyOf(rows);
    }

    /** What a line says at its end. */
    public record Label(String y, String value) {}

    /** An improvement, in words. */
    public record Row(String after, String cost, String bound, String gap) {}
}
