package nl.wieg.web.desk.absence;

import java.util.List;

/**
 * What was done about an absence.
 *
 * @param lines a sentence for each session
 * @param toCall how many children are to be told, in words; empty when nobody
 */
public record DoneView(String title, List<Line> lines, String toCall) {

    /** A session and what happened to it. */
    public record Line(String when, String where, String what) {}
}
