package nl.wieg.sessions.rounds;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/**
 * By what a round is held.
 *
 * @param locations of the resources
 */
public record Means(Set<UUID> locations, List<TeamChoice> teams, List<GroupDay> groupDays) {

    private static final int MOST_SESSIONS = 500;

    static final Means NONE = new Means(Set.of(), List.of(), List.of());

    public Means {
        locations = Set.copyOf(locations);
        teams = List.copyOf(teams);
        groupDays = List.copyOf(groupDays);
    }

    Means with(GroupDay added) {
        return new Means(
                locations,
                teams,
                Stream.concat(groupDays.stream(), Stream.of(added)).toList());
    }

    Means without(UUID groupDay) {
        return new Means(
                locations,
                teams,
                groupDays.stream().filter(day -> !day.id().equals(groupDay)).toList());
    }

    Means at(Set<UUID> newLocations, List<TeamChoice> newTeams) {
        return new Means(newLocations, newTeams, groupDays);
    }

    /** @throws WrongInput for what cannot be, and for a group day at no location of the round */
    void check() {
        if (teams.stream().anyMatch(team -> team.maxSessions() < 1 || team.maxSessions() > MOST_SESSIONS)) {
            throw new WrongInput("teams", "Een team dat meedoet houdt 1 tot " + MOST_SESSIONS + " sessies.");
        }
        if (teams.stream().map(TeamChoice::team).distinct().count() < teams.size()) {
            throw new WrongInput("teams", "Een team staat er twee keer.");
        }
        groupDays.forEach(this::check);
    }

    private void check(GroupDay day) {
        day.check();
        if (!locations.contains(day.location())) {
            throw new WrongInput("location", "Een groepsdag is op een locatie die in deze ronde meedoet.");
        }
        if (groupDays.stream().filter(day::isWith).count() > 1) {
            throw new WrongInput("day", "Op deze locatie is die dag al een groepsdag.");
        }
    }
}
