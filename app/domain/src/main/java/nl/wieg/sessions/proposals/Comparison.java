package nl.wieg.sessions.proposals;

import java.util.Optional;
import nl.wieg.sessions.comparison.PlanFigures;

/**
 * What a proposal means, beside other ways to hold the same round with the same staff hours.
 *
 * @param byHand as of {@link nl.wieg.sessions.comparison.HandRule}
 * @param inGroups as of {@link nl.wieg.sessions.comparison.GroupRule}
 * @param lastYear what was published for a round of the year before, if there was one
 */
public record Comparison(PlanFigures own, PlanFigures byHand, PlanFigures inGroups, Optional<Earlier> lastYear) {

    /** What was chosen for an earlier round. */
    public record Earlier(String round, PlanFigures figures) {}
}
