package nl.wieg.web.desk.proposals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.RoundSupply.Crew;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;

/**
 * Locations and teams by their ids in a plan.
 *
 * @param gone what is said of one that is not there any more
 */
record PlanNames(Map<String, String> locations, Map<String, String> teams, String gone) {

    PlanNames {
        locations = Map.copyOf(locations);
        teams = Map.copyOf(teams);
    }

    static PlanNames of(RoundSupply supply, String gone) {
        return new PlanNames(
                supply.places().stream()
                        .collect(Collectors.toMap(place -> place.id().toString(), Place::name)),
                supply.crews().stream()
                        .collect(Collectors.toMap(crew -> crew.id().toString(), Crew::name)),
                gone);
    }

    String location(String id) {
        return Optional.ofNullable(locations.get(id)).orElse(gone);
    }

    String team(String id) {
        return Optional.ofNullable(teams.get(id)).orElse(gone);
    }
}
