package nl.wieg.sessions.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.Team;
import nl.wieg.sessions.rounds.RoundId;

/** Two villages 10 km apart (13 by road) with a hall each; team one can come on three mornings, team two on the first. A lane takes 20 children. */
final class AProposal {

    static final DayPart MONDAY = morning(12);
    static final DayPart TUESDAY = morning(13);
    static final DayPart WEDNESDAY = morning(14);

    static final Placement EAST_MONDAY = new Placement("oost", "een", MONDAY);
    static final Placement EAST_TUESDAY = new Placement("oost", "een", TUESDAY);
    static final Placement WEST_TUESDAY = new Placement("west", "een", TUESDAY);
    static final Placement WEST_WEDNESDAY = new Placement("west", "een", WEDNESDAY);

    static final PlanInstance INSTANCE = new PlanInstance(
            "Herfst 2026",
            1,
            new PlanRules(15, 0, 40, 10, 0, new Weights(1_000, 1, 2, 20, 0)),
            List.of(new Area("9401", "GM0106", 0, 0, 15), new Area("9301", "GM1699", 10, 0, 12)),
            List.of(
                    new Location("oost", "GM0106", 0, 0, 1, Set.of(MONDAY, TUESDAY)),
                    new Location("west", "GM1699", 10, 0, 1, Set.of(TUESDAY, WEDNESDAY))),
            List.of(team("een", 3, MONDAY, TUESDAY, WEDNESDAY), team("twee", 1, MONDAY)),
            Set.of(),
            Set.of(),
            List.of());

    private AProposal() {}

    /** Waits to be searched for ten seconds. */
    static Proposal asked(RoundId round) {
        return new Proposal(
                ProposalId.next(),
                round,
                1,
                ProposalState.QUEUED,
                1,
                10,
                INSTANCE,
                Optional.empty(),
                List.of(),
                Instant.parse("2026-09-01T07:00:00Z"),
                "Jelle Kamphuis");
    }

    /** With a plan of these sessions. */
    static Proposal of(RoundId round, Placement... sessions) {
        var asked = asked(round);
        return new Proposal(
                asked.id(),
                round,
                1,
                ProposalState.DONE,
                1,
                10,
                INSTANCE,
                Optional.of(Planner.exactly(Arrays.asList(sessions), INSTANCE)),
                List.of(),
                asked.askedAt(),
                asked.askedBy());
    }

    /** The same with another plan. */
    static Proposal with(Proposal proposal, SessionPlan plan) {
        return new Proposal(
                proposal.id(),
                proposal.round(),
                1,
                proposal.state(),
                1,
                10,
                INSTANCE,
                Optional.of(plan),
                proposal.wishes(),
                proposal.askedAt(),
                proposal.askedBy());
    }

    private static Team team(String id, int most, DayPart... available) {
        return new Team(id, 0, 0, 1, Map.of(PartOfDay.MORNING, 20), Set.copyOf(Arrays.asList(available)), most);
    }

    private static DayPart morning(int day) {
        return new DayPart(LocalDate.of(2026, 10, day), PartOfDay.MORNING);
    }
}
