package nl.wieg.sessions.resources.files;

import java.util.List;
import nl.wieg.shared.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change.
 *
 * @param rows in the order of the file
 */
public record FileReview(List<Row> rows) {

    public FileReview {
        rows = List.copyOf(rows);
    }

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether all can be read, and something would change. */
    public boolean canBeKept() {
        return count(Outcome.WRONG) == 0 && count(Outcome.SAME) < rows.size();
    }

    /** By which is seen that nothing changed between looking and keeping. */
    public String seal() {
        return Seal.of(rows.toString());
    }

    /** What a row of the file comes to. */
    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    /**
     * A row of the file.
     *
     * @param number as a spreadsheet counts rows, from 1
     * @param name as it stands in the file
     * @param differences from what stands there now; none for what is new, same or wrong
     * @param problem null when there is none
     */
    public record Row(
            int number,
            String code,
            String name,
            Outcome outcome,
            List<Difference> differences,
            @Nullable Problem problem) {

        public Row {
            differences = List.copyOf(differences);
        }
    }

    /** A cell that is not what it was. */
    public record Difference(String column, String before, String after) {}

    /**
     * Why a row cannot be kept.
     *
     * @param column empty when it is about the whole row
     */
    public record Problem(String column, String text) {}
}
