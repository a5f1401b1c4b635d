package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.web.page.Option;

/**
 * What was proposed for a round, and what was published of it.
 *
 * @param round where its pages begin
 * @param seconds how long can be searched; empty when nothing can be asked for
 * @param published how many sessions stand, in words; empty when the round is not published
 */
public record RoundProposalsView(
        String round, boolean visible, List<Row> rows, List<Option> seconds, String published) {

    public RoundProposalsView {
        rows = List.copyOf(rows);
        seconds = List.copyOf(seconds);
    }

    public boolean canAsk() {
        return !seconds.isEmpty();
    }

    /** A proposal, with who asked for it and when. */
    public record Row(String address, String name, ProposalBadge state, String asked) {}
}
