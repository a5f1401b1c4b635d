package nl.wieg.web.desk.rounds;

import java.util.List;

/**
 * All rounds.
 *
 * @param proposals what the schedule asks of a year, to confirm; none for who makes no rounds
 */
public record RoundsView(List<Row> rounds, List<Proposal> proposals) {

    public boolean isEmpty() {
        return rounds.isEmpty();
    }

    /** One of them, with its days in words. */
    public record Row(RoundHead head, String days) {}

    /** What a year asks, in words: DKT 2021, HPV 2016. */
    public record Proposal(int year, String offers) {}
}
