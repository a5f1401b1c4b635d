package nl.wieg.demo;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.YearResult;

/** The table of published and counted figures, with their difference. */
final class FigureTable {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final int LABEL_WIDTH = 60;

    private FigureTable() {}

    static String of(PublishedFigures published, YearResult counted) {
        var table = new StringBuilder(line("code", "label", "gepubliceerd", "geteld", "verschil"));
        published
                .byCode()
                .forEach((code, value) -> table.append(counted.figure(code)
                        .map(figure -> line(value, figure))
                        .orElse(line(code, "", number(value), "ontbreekt", ""))));
        return table.toString();
    }

    private static String line(BigDecimal published, FigureResult figure) {
        var value = figure.value();
        return line(
                figure.definition().code(),
                figure.definition().label(),
                number(published),
                value == null ? "ontbreekt" : number(value),
                value == null ? "" : number(value.subtract(published)));
    }

    private static String line(String code, String label, String published, String counted, String difference) {
        var shortLabel = label.length() > LABEL_WIDTH ? label.substring(0, LABEL_WIDTH - 3) + "..." : label;
        return String.format("%-26s %-60s %14s %14s %9s%n", code, shortLabel, published, counted, difference);
    }

    private static String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(DUTCH);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
