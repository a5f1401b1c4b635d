package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.Optional;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * A proposal that is worked out, or could not be.
 *
 * @param percent of its time that is over
 * @param doing what happens now, in words
 * @param remaining how long still, in words
 * @param soFar what the best plan costs until now and how good that is, in words; empty before the first
 * @param seconds how long can be searched again
 */
public record ProgressView(
        ProposalHead head,
        int percent,
        String doing,
        String remaining,
        String asked,
        List<String> soFar,
        Optional<CurveView> curve,
        List<Option> seconds,
        List<FormProblem> problems) {

    /** Whether it waits or is searched. */
    public boolean isLive() {
        return head.state() != ProposalBadge.FAILED;
    }
}
