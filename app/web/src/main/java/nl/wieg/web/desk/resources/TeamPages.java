package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.sessions.resources.Availability;
import nl.wieg.sessions.resources.Membership;
import nl.wieg.sessions.resources.ResourcePolicy;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import org.springframework.stereotype.Component;

/** Fills the pages of teams. */
@Component
class TeamPages {

    private final Teams teams;
    private final Members members;
    private final Availability availability;
    private final ResourceWords words;
    private final Access access;
    private final Clock clock;

    TeamPages(
            Teams teams, Members members, Availability availability, ResourceWords words, Access access, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.availability = availability;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    TeamsView all() {
        var whole = availability.in(ResourceWords.coming(Region.today(clock))).teams().stream()
                .collect(Collectors.toMap(
                        one -> one.team().id(), one -> one.parts().size()));
        return new TeamsView(teams.all().stream().map(team -> row(team, whole)).toList(), mayChange());
    }

    TeamView page(TeamId id) {
        var team = teams.read(id);
        return new TeamView(
                "/middelen/teams/" + id,
                team.name(),
                UseBadge.of(team.inUse()),
                facts(team),
                mayChange() ? members(team) : List.of(),
                mayChange());
    }

    /** What stands there now, as the form of its facts has it. */
    Map<String, String> fields(TeamId id) {
        var facts = teams.read(id).facts();
        return Map.of(
                "code", facts.code(),
                "naam", facts.name(),
                "x", SentFields.written(facts.base().x()),
                "y", SentFields.written(facts.base().y()),
                "lijnen", Integer.toString(facts.lanes()));
    }

    private TeamsView.Row row(Team team, Map<TeamId, Integer> whole) {
        return new TeamsView.Row(
                "/middelen/teams/" + team.id(),
                team.name(),
                UseBadge.of(team.inUse()),
                DutchNumbers.whole(team.facts().lanes()),
                size(team),
                team.inUse() ? ResourceWords.perWeek(whole.getOrDefault(team.id(), 0)) : "");
    }

    private List<Fact> facts(Team team) {
        return ResourceWords.facts(
                new Fact("resources.lanes", DutchNumbers.whole(team.facts().lanes())),
                new Fact("resources.members", size(team)),
                new Fact("resources.base", ResourceWords.point(team.facts().base())),
                new Fact("resources.code", team.facts().code()));
    }

    private List<TeamView.Member> members(Team team) {
        var known = members.byId();
        return team.members().stream()
                .flatMap(member -> Stream.ofNullable(known.get(member.employee()))
                        .map(employee -> new TeamView.Member(
                                employee.id().toString(),
                                "/middelen/medewerkers/" + employee.id(),
                                employee.name(),
                                words.name(
                                        "resources.profession", employee.facts().profession()),
                                first(member),
                                words.days(member.days()))))
                .toList();
    }

    private static String first(Membership member) {
        return member.days().first().toString();
    }

    private String size(Team team) {
        return DutchNumbers.whole(team.membersOn(Region.today(clock)).size());
    }

    private boolean mayChange() {
        return access.allows(ResourcePolicy.CHANGE);
    }
}
