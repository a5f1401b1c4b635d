package nl.wieg.sessions.proposals;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.sessions.comparison.PartHours;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.rounds.demand.RoundSupply.Hours;
import org.springframework.stereotype.Component;

/** How long the parts of the day last in a round. */
@Component
class RoundHours {

    private static final double MINUTES = 60;

    private final Rounds rounds;
    private final RoundSupplies supplies;

    RoundHours(Rounds rounds, RoundSupplies supplies) {
        this.rounds = rounds;
        this.supplies = supplies;
    }

    PartHours of(RoundId round) {
        return new PartHours(supplies.of(rounds.read(round)).hours().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> length(part.getValue()))));
    }

    private static double length(Hours part) {
        return Duration.between(part.from(), part.until()).toMinutes() / MINUTES;
    }
}
