package nl.wieg.sessions.proposals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.RoundInstance;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Component;

/** The problem that a round poses, as the register and the resources stand; what is engaged for another round cannot be had. */
@Component
class RoundProblem {

    private final GroupDays groupDays;
    private final Demands demands;
    private final RoundSupplies supplies;
    private final Engagements engagements;

    RoundProblem(GroupDays groupDays, Demands demands, RoundSupplies supplies, Engagements engagements) {
        this.groupDays = groupDays;
        this.demands = demands;
        this.supplies = supplies;
        this.engagements = engagements;
    }

    /** @throws WrongInput when the round is no draft, or has no locations or teams */
    PlanInstance of(Round round, long seed) {
        if (!round.isDraft()) {
            throw new WrongInput("Deze ronde is al gepubliceerd. Maak een nieuwe ronde voor een nieuw voorstel.");
        }
        if (!round.aim().delivery().hasSessions()) {
            throw new WrongInput("In deze ronde zijn alleen groepsdagen. Daarvoor is geen voorstel nodig.");
        }
        var instance = RoundInstance.of(round, demands.of(round), supplies.of(round), seed);
        if (instance.locations().isEmpty() || instance.teams().isEmpty()) {
            throw new WrongInput("Kies eerst locaties en teams voor deze ronde.");
        }
        var engaged =
                engagements.between(round.scope().firstDay(), round.scope().lastDay());
        var days = groupDays(round);
        return instance.withLocations(instance.locations().stream()
                        .map(location -> location.without(partsOf(engaged, Placement::location, location.id()))
                                .without(onGroupDays(days, location)))
                        .toList())
                .withTeams(instance.teams().stream()
                        .map(team -> team.without(partsOf(engaged, Placement::team, team.id())))
                        .toList());
    }

    /** Of this round, and of those that are published. */
    private List<GroupDay> groupDays(Round round) {
        var scope = round.scope();
        return Stream.concat(round.groupDays().stream(), groupDays.standing(scope.firstDay(), scope.lastDay()).stream())
                .toList();
    }

    /** A group day has its location for the whole day. */
    private static List<DayPart> onGroupDays(List<GroupDay> groupDays, Location location) {
        return groupDays.stream()
                .filter(day -> day.location().toString().equals(location.id()))
                .flatMap(day -> Stream.of(PartOfDay.values()).map(part -> new DayPart(day.day(), part)))
                .toList();
    }

    private static List<DayPart> partsOf(List<Placement> engaged, Function<Placement, String> whose, String id) {
        return engaged.stream()
                .filter(session -> whose.apply(session).equals(id))
                .map(Placement::part)
                .toList();
    }
}
