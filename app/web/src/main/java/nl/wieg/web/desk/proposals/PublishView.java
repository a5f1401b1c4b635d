package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/**
 * What happens when a proposal is published.
 *
 * @param happens a sentence each
 * @param warnings what to know before, a sentence each
 */
public record PublishView(ProposalHead head, List<String> happens, List<String> warnings, List<FormProblem> problems) {

    public PublishView {
        happens = List.copyOf(happens);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }
}
