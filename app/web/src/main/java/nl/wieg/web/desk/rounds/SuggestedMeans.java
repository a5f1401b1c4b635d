package nl.wieg.web.desk.rounds;

import java.util.List;
import java.util.stream.Collectors;
import nl.wieg.sessions.rounds.Means;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.TeamChoice;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.RoundSupply.Crew;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;

/** What a planner begins with who has chosen nothing yet: all that can be had in the weeks of the round, each team for half of its time. */
final class SuggestedMeans {

    private SuggestedMeans() {}

    /** What was chosen; when nothing was, the suggestion. */
    static Means of(Round round, RoundSupply supply) {
        var chosen = round.means();
        return isUntouched(round) ? suggestion(supply) : chosen;
    }

    static boolean isUntouched(Round round) {
        return round.isDraft()
                && round.means().locations().isEmpty()
                && round.means().teams().isEmpty();
    }

    private static Means suggestion(RoundSupply supply) {
        return new Means(
                supply.places().stream()
                        .filter(place -> !place.open().isEmpty())
                        .map(Place::id)
                        .collect(Collectors.toUnmodifiableSet()),
                supply.crews().stream()
                        .filter(crew -> !crew.available().isEmpty())
                        .map(crew -> new TeamChoice(crew.id(), half(crew)))
                        .toList(),
                List.of());
    }

    private static int half(Crew crew) {
        return (crew.available().size() + 1) / 2;
    }
}
