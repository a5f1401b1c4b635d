package nl.wieg.web.desk.resources;

import java.util.List;
import nl.wieg.sessions.resources.files.FileReview.Row;

/**
 * What a file would change, to be looked at before it is kept.
 *
 * @param kind as the form sends it
 * @param counts of its rows, by what becomes of them
 * @param contents the bytes of the file in base 64, to be sent once more
 * @param seal of what is seen here
 */
public record FileView(
        String kind,
        String kindInWords,
        List<Fact> counts,
        List<Row> wrong,
        List<Row> changed,
        List<Row> fresh,
        boolean canBeKept,
        String contents,
        String seal) {

    private static final int MOST_WRONG = 100;

    /** The first of them: who made the same mistake a thousand times need not read it a thousand times. */
    public List<Row> firstWrong() {
        return wrong.subList(0, Math.min(MOST_WRONG, wrong.size()));
    }

    public int wrongNotShown() {
        return wrong.size() - firstWrong().size();
    }
}
