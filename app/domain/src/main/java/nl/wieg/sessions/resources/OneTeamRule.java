package nl.wieg.sessions.resources;

import java.util.Collection;
import nl.wieg.shared.WrongInput;

/** Somebody is in one team at a time. */
public final class OneTeamRule {

    private OneTeamRule() {}

    /**
     * Looks at one team beside the others.
     *
     * @param teams may hold the team itself, also as it stood before
     * @throws WrongInput about {@code employee} when another has one of its members on one of the same days
     */
    public static void check(Team team, Collection<Team> teams) {
        for (var other : teams) {
            if (!other.id().equals(team.id()) && shares(team, other)) {
                throw new WrongInput(
                        "employee", "Een medewerker zit op een van deze dagen al in " + other.name() + ".");
            }
        }
    }

    private static boolean shares(Team team, Team other) {
        return team.members().stream().anyMatch(member -> other.members().stream()
                .anyMatch(theirs -> theirs.employee().equals(member.employee())
                        && theirs.days().overlaps(member.days())));
    }
}
