package nl.wieg.web.desk.proposals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.plan.SessionPlan.Score;
import nl.wieg.sessions.plan.Team;
import nl.wieg.sessions.proposals.Proposal;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.ProposalProgress;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.ProposalStep;
import nl.wieg.sessions.proposals.ProposalSummary;
import nl.wieg.sessions.proposals.Wish;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Means;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.RoundMoments;
import nl.wieg.sessions.rounds.RoundRules;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.RoundSupply.Crew;
import nl.wieg.sessions.rounds.demand.RoundSupply.Hours;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.shared.MunicipalityCode;

/**
 * Autumn 2026 for Roden and Assen: two sessions in Roden by team north, one of them kept, one in Assen by team south a week later. Peize has a hall
 * that nobody uses.
 */
final class APlan {

    static final MunicipalityCode ASSEN_CODE = new MunicipalityCode("GM0106");
    static final MunicipalityCode NOORDENVELD_CODE = new MunicipalityCode("GM1699");
    static final RoundId ROUND = new RoundId(id(1));
    static final ProposalId ID = new ProposalId(id(2));
    static final UUID RODEN = id(11);
    static final UUID ASSEN = id(12);
    static final UUID PEIZE = id(13);
    static final UUID NORTH = id(21);
    static final UUID SOUTH = id(22);
    static final DayPart TUESDAY_MORNING = new DayPart(LocalDate.of(2026, 10, 13), PartOfDay.MORNING);
    static final DayPart TUESDAY_EVENING = new DayPart(LocalDate.of(2026, 10, 13), PartOfDay.EVENING);
    static final DayPart NEXT_SATURDAY = new DayPart(LocalDate.of(2026, 10, 24), PartOfDay.AFTERNOON);
    static final Placement FIRST = at(RODEN, NORTH, TUESDAY_MORNING);
    static final Placement SECOND = at(RODEN, NORTH, TUESDAY_EVENING);
    static final Placement THIRD = at(ASSEN, SOUTH, NEXT_SATURDAY);
    static final Instant ASKED = Instant.parse("2026-09-01T06:58:00Z");

    static final PlanInstance POSED = new PlanInstance(
            "Herfst 2026",
            1,
            RoundRules.USUAL.plan(),
            List.of(
                    new Area("9301", "GM1699", 223, 574, 40),
                    new Area("9321", "GM1699", 227, 573, 10),
                    new Area("9401", "GM0106", 233, 557, 25)),
            List.of(
                    new Location(RODEN.toString(), "GM1699", 223, 574, 2, Set.of(TUESDAY_MORNING, TUESDAY_EVENING)),
                    new Location(ASSEN.toString(), "GM0106", 233, 556, 2, Set.of(NEXT_SATURDAY)),
                    new Location(PEIZE.toString(), "GM1699", 227, 573, 1, Set.of(TUESDAY_MORNING))),
            List.of(team(NORTH, TUESDAY_MORNING, TUESDAY_EVENING), team(SOUTH, NEXT_SATURDAY)),
            Set.of(LocalDate.of(2026, 10, 13)),
            Set.of(),
            List.of());

    static final SessionPlan PLAN = new SessionPlan(
            List.of(
                    new PlannedSession(FIRST, 36, 33),
                    new PlannedSession(SECOND, 24, 16),
                    new PlannedSession(THIRD, 40, 25)),
            List.of(new Flow("9301", 0, 33), new Flow("9301", 1, 7), new Flow("9321", 1, 9), new Flow("9401", 2, 25)),
            new Score(0, 1, 812.4),
            List.of(),
            803);

    static final List<ProposalStep> STEPS =
            List.of(step(1_200, 5_000, 790), step(8_400, 900, 795), step(30_000, 812.4, 803));

    private APlan() {}

    static Proposal done() {
        return in(ProposalState.DONE, PLAN);
    }

    static Proposal broken(Breach... breaches) {
        return in(
                ProposalState.DONE,
                new SessionPlan(PLAN.sessions(), PLAN.flows(), new Score(-1, 0, 812.4), List.of(breaches), 0));
    }

    static Proposal in(ProposalState state, SessionPlan plan) {
        return new Proposal(
                ID,
                ROUND,
                3,
                state,
                7,
                60,
                POSED,
                Optional.of(plan),
                List.of(new Wish(Wish.Kind.KEEP, FIRST)),
                ASKED,
                "Jelle Kamphuis");
    }

    static ProposalProgress progress(ProposalState state, ProposalStep... steps) {
        return new ProposalProgress(
                new ProposalSummary(ID, 3, state, ASKED, "Jelle Kamphuis"),
                ROUND,
                7,
                60,
                Optional.of(Instant.parse("2026-09-01T06:59:39Z")),
                Arrays.asList(steps));
    }

    static ProposalStep step(long millis, double cost, double bound) {
        return new ProposalStep(Duration.ofMillis(millis), cost, bound);
    }

    static Round round(RoundState state) {
        return round(state, Delivery.SMALL_SCALE);
    }

    static Round round(RoundState state, Delivery delivery, GroupDay... groupDays) {
        var made = Instant.parse("2026-08-31T07:00:00Z");
        return new Round(
                ROUND,
                state,
                new Aim(
                        "Herfst 2026",
                        List.of(new Offer("HPV", new TreeSet<>(List.of(1, 2)), 2016, 2016, false)),
                        delivery),
                Scope.of(Set.of(ASSEN_CODE, NOORDENVELD_CODE), LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 13)),
                new Means(Set.of(RODEN, ASSEN, PEIZE), List.of(), List.of(groupDays)),
                RoundRules.USUAL,
                List.of(),
                new RoundMoments(made, "Jelle Kamphuis", null, null, null));
    }

    static RoundSupply supply() {
        return new RoundSupply(
                List.of(
                        place(RODEN, "Consultatiebureau Roden"),
                        place(ASSEN, "Sporthal <Assen>"),
                        place(PEIZE, "Dorpshuis Peize")),
                List.of(
                        new Crew(NORTH, "Team Noord", 233, 556, 2, Set.of()),
                        new Crew(SOUTH, "Team Zuid", 233, 556, 2, Set.of())),
                Map.of(PartOfDay.MORNING, new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0))),
                Set.of());
    }

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-0000000000" + number + (number < 10 ? "0" : ""));
    }

    private static Placement at(UUID location, UUID team, DayPart part) {
        return new Placement(location.toString(), team.toString(), part);
    }

    private static Place place(UUID id, String name) {
        return new Place(id, name, "GM1699", 223, 574, 2, Set.of());
    }

    private static Team team(UUID id, DayPart... available) {
        return new Team(
                id.toString(),
                233,
                556,
                2,
                Map.of(PartOfDay.MORNING, 18, PartOfDay.AFTERNOON, 20, PartOfDay.EVENING, 12),
                Set.of(available),
                8);
    }
}
