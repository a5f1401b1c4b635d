package nl.wieg.web.desk.review;

import java.util.List;

/**
 * What waits for somebody to look at it. Names nobody: each child is their id, the way to their record.
 *
 * @param sums how many wait in each list
 * @param merged those who were found to be one, and can be taken apart
 */
public record ReviewView(
        List<Sum> sums,
        List<Authority> authorities,
        List<Contradiction> contradictions,
        List<Pair> pairs,
        List<Merged> merged,
        List<Question> questions,
        List<AdverseEvent> adverseEvents) {

    /**
     * How many wait in a list.
     *
     * @param list the anchor on the page, which picks the words
     * @param shown says that not all are shown; empty when they are
     */
    public record Sum(String list, String count, String shown) {}

    public record Authority(String child, String why, String birthYear, String municipality, String since) {}

    public record Contradiction(
            String child, String sequence, String kind, String on, String sentence, String received) {}

    public record Pair(String one, String other) {}

    public record Merged(String merged, String stays, String done, String reason) {}

    public record Question(String id, String child, String reason, String raised) {}

    public record AdverseEvent(String id, String child, String seenOn, String by) {}
}
