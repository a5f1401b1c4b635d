package nl.wieg.web.desk.register;

import java.util.List;

/**
 * Coverage as a table: a row for each cohort, or for each municipality of one cohort.
 *
 * @param measured the day, in words; empty when nothing was measured yet
 * @param series the heads of the columns
 */
public record CoverageView(String measured, List<String> series, List<Row> rows) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * A row of the table.
     *
     * @param address of what lies behind it; empty when nothing does
     * @param cells one for each series
     */
    public record Row(String name, String address, List<Cell> cells) {}

    /**
     * One cohort and series.
     *
     * @param series the head of its column
     * @param note why there are no figures; empty when there are
     */
    public record Cell(String series, Amount local, Amount reportable, String note) {}

    /**
     * A share in words.
     *
     * @param percent as 92,4%; empty when it is withheld
     * @param counts the numerator and the denominator, or why it is withheld
     */
    public record Amount(String percent, String counts) {}
}
