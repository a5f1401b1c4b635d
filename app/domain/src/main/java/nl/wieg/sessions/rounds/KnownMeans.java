package nl.wieg.sessions.rounds;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Component;

/** By which locations and teams of the resources a round can be held: those in use. */
@Component
class KnownMeans {

    private final Locations locations;
    private final Teams teams;

    KnownMeans(Locations locations, Teams teams) {
        this.locations = locations;
        this.teams = teams;
    }

    /** @throws WrongInput for one that is not there, and for one out of use, by its name */
    void check(Collection<UUID> chosenLocations, Collection<TeamChoice> chosenTeams) {
        check("locations", chosenLocations, knownLocations());
        check("teams", chosenTeams.stream().map(TeamChoice::team).toList(), knownTeams());
    }

    private Stream<Known> knownLocations() {
        return locations.all().stream()
                .map(location -> new Known(location.id().value(), location.name(), location.inUse()));
    }

    private Stream<Known> knownTeams() {
        return teams.all().stream().map(team -> new Known(team.id().value(), team.name(), team.inUse()));
    }

    private static void check(String field, Collection<UUID> chosen, Stream<Known> known) {
        var found = known.filter(one -> chosen.contains(one.id())).toList();
        if (found.size() < chosen.size()) {
            throw new WrongInput(field, "Er is gekozen wat niet bij de middelen staat. Open de pagina opnieuw.");
        }
        requireUsed(field, found);
    }

    private static void requireUsed(String field, List<Known> found) {
        found.stream().filter(one -> !one.isUsed()).findFirst().ifPresent(one -> {
            throw new WrongInput(field, one.name() + " is niet meer in gebruik. Haal de keuze weg.");
        });
    }

    private record Known(UUID id, String name, boolean isUsed) {}
}
