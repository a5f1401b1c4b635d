package nl.wieg.web.desk.rounds;

import java.util.List;

/**
 * A round as a whole.
 *
 * @param facts a line for each step, in words
 * @param warnings what does not fit yet, in words
 * @param history who made it and who published it
 */
public record SummaryView(RoundHead head, Step step, List<Fact> facts, List<String> warnings, List<String> history) {

    /** What one step says. */
    public record Fact(Step step, String text) {}
}
