package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.web.page.Option;

/**
 * What was proposed for a round, and what was published of it.
 *
 * @param round where its pages begin
 * @param seconds how long can be searched; empty when nothing can be asked for
 * @param publishesGroupDays whether who looks can publish its group days, and nothing is to be proposed first
 * @param published how many sessions and group days stand, in words; empty when the round is not published
 */
public record RoundProposalsView(
        String round,
        boolean visible,
        List<Row> rows,
        List<Option> seconds,
        boolean publishesGroupDays,
        String published) {

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
