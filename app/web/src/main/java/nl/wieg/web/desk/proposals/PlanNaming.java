package nl.wieg.web.desk.proposals;

import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Finds the names of locations and teams as they are now; a plan may be older. */
@Component
class PlanNaming {

    private final RoundSupplies supplies;
    private final Words words;

    PlanNaming(RoundSupplies supplies, Words words) {
        this.supplies = supplies;
        this.words = words;
    }

    PlanNames of(Round round) {
        var scope = round.scope();
        return PlanNames.of(supplies.between(scope.firstDay(), scope.lastDay()), words.of("proposal.gone"));
    }
}
