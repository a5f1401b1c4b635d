package nl.wieg.sessions;

import static nl.wieg.sessions.resources.AResource.PLANNER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wieg.sessions.instances.PlanInstances;
import nl.wieg.sessions.instances.SessionPlans;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.plan.Team;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.sessions.rounds.TeamChoice;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round of one clinic and one team, with a proposal for 30 children; for the tests that publish it. */
public class APublishedRound {

    private final Sessions sessions;
    private final Rounds rounds;
    private final Locations locations;
    private final Employees employees;
    private final Teams teams;
    private final JdbcTemplate jdbc;

    private LocationId clinic = new LocationId(new UUID(0, 0));
    private TeamId team = new TeamId(new UUID(0, 0));
    private RoundId round = new RoundId(new UUID(0, 0));

    public APublishedRound(
            Sessions sessions,
            Rounds rounds,
            Locations locations,
            Employees employees,
            Teams teams,
            JdbcTemplate jdbc) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
        this.jdbc = jdbc;
    }

    public LocationId clinic() {
        return clinic;
    }

    public TeamId team() {
        return team;
    }

    RoundId round() {
        return round;
    }

    /** A clinic and a team with two nurses. */
    public void resources() {
        clinic = AResource.clinicOf(locations, "cb-roden");
        team = AResource.teamOf(teams, employees, "noord");
    }

    /** With sessions at these times. */
    public void publish(DayPart... parts) {
        resources();
        round = made(parts[0]);
        var proposal = proposal(round, parts);
        PLANNER.run(() -> sessions.publish(proposal, 1));
    }

    EmployeeId aNurseWhoStepsIn(String code) {
        return PLANNER.call(() -> AResource.nurseOf(employees, code));
    }

    /** A draft, for six weeks. */
    RoundId made(DayPart first) {
        var day = first.date();
        var scope = Scope.of(ARound.SCOPE.municipalities(), day, day.plusWeeks(6));
        return PLANNER.call(() -> {
            var id = rounds.make(RoundId.next(), ARound.of(ARound.HPV_2016), scope);
            rounds.means(id, Set.of(clinic.value()), List.of(new TeamChoice(team.value(), 8)));
            return id;
        });
    }

    /** A draft of the usual weeks, with a group day in the clinic of 300 places in two waves. */
    public RoundId withGroupDay(Delivery delivery, LocalDate day) {
        return withGroupDay(delivery, day, clinic);
    }

    RoundId withGroupDay(Delivery delivery, LocalDate day, LocationId hall) {
        return PLANNER.call(() -> {
            var scope = Scope.of(ARound.SCOPE.municipalities(), day.minusWeeks(1), day.plusWeeks(6));
            var id = rounds.make(RoundId.next(), new Aim("Herfst 2026", List.of(ARound.HPV_2016), delivery), scope);
            rounds.means(
                    id,
                    Set.of(hall.value()),
                    delivery == Delivery.BOTH ? List.of(new TeamChoice(team.value(), 8)) : List.of());
            rounds.addGroupDay(id, groupDay(day, hall));
            return id;
        });
    }

    private static GroupDay groupDay(LocalDate day, LocationId hall) {
        return new GroupDay(
                hall.value(),
                hall.value(),
                day,
                new GroupDay.Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                300,
                null,
                List.of(
                        new GroupDay.Wave("9300", "9399", LocalTime.of(9, 0)),
                        new GroupDay.Wave("9400", "9499", LocalTime.of(10, 0))));
    }

    /** A plan of sessions at these times, 30 children at the first or spread over all of them. */
    ProposalId proposal(RoundId of, DayPart... parts) {
        var open = Set.copyOf(Arrays.asList(parts));
        var instance = new PlanInstance(
                "Herfst 2026",
                1,
                new PlanRules(15, 0, 40, 8, 0, new PlanRules.Weights(1_000, 1, 2, 20, 5)),
                List.of(new Area("9301", "GM1699", 226.1, 574.3, 30)),
                List.of(new Location(clinic.toString(), "GM1699", 225.9, 573.8, 2, open)),
                List.of(new Team(team.toString(), 233.5, 556.2, 2, Map.of(PartOfDay.MORNING, 18), open, 8)),
                Set.of(),
                Set.of(),
                List.of());
        var plan = Planner.exactly(
                Arrays.stream(parts)
                        .map(part -> new Placement(clinic.toString(), team.toString(), part))
                        .toList(),
                instance);
        var id = TimeOrderedIds.next();
        jdbc.update(
                "INSERT INTO sessions_proposal (id, round_id, number, state, seconds, instance, plan, asked_at, asked_by)"
                        + " VALUES (?, ?, 1, 'done', 10, ?, ?, NOW(6), 'Jelle Kamphuis')",
                id.toString(),
                of.toString(),
                PlanInstances.write(instance),
                SessionPlans.write(plan));
        return new ProposalId(id);
    }
}
