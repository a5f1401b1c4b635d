package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/**
 * What happens when a proposal is published.
 *
 * @param happens a sentence each
 * @param broken which rules do not hold, in words
 */
public record PublishView(ProposalHead head, List<String> happens, List<String> broken, List<FormProblem> problems) {

    public PublishView {
        happens = List.copyOf(happens);
        broken = List.copyOf(broken);
        problems = List.copyOf(problems);
    }
}
