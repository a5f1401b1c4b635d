package nl.wieg.intake;

/**
 * Where a record stood: the line of a file (page 0), or page and index of a harvest; both from 1.
 */
public record Position(int page, int line) {

    /** A line of a file. */
    public static Position line(int line) {
        return new Position(0, line);
    }
}
