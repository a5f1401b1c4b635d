package nl.wieg.demo.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.plan.Team;

/** Rounds of a region of 45 by 55 km with fourteen towns, made up from a seed: more than half of the areas lie in a town. */
final class RoundInstances {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 10, 12);
    private static final int TOWNS = 14;
    private static final double WEST = 220;
    private static final double SOUTH = 520;

    private final Random random;
    private final RoundSize size;
    private final double[][] towns;

    private RoundInstances(RoundSize size) {
        this.random = new Random(size.areas());
        this.size = size;
        this.towns = IntStream.range(0, TOWNS).mapToObj(town -> anywhere()).toArray(double[][]::new);
    }

    static PlanInstance of(RoundSize size) {
        return new RoundInstances(size).make();
    }

    private PlanInstance make() {
        var areas = IntStream.range(0, size.areas()).mapToObj(this::area).toList();
        var locations = IntStream.range(0, size.locations())
                .mapToObj(number -> location(number, areas))
                .toList();
        var teams = IntStream.range(0, size.teams()).mapToObj(this::team).toList();
        var holidays = IntStream.range(0, 5).mapToObj(FIRST_MONDAY::plusDays).collect(Collectors.toSet());
        return new PlanInstance(
                size.areas() + " gebieden",
                1,
                new PlanRules(15, 2, 40, 8, 0.2, new Weights(1_000, 1, 2, 20, 5)),
                areas,
                locations,
                teams,
                holidays,
                parts().stream()
                        .filter(part -> part.part() == PartOfDay.MORNING && !holidays.contains(part.date()))
                        .collect(Collectors.toSet()),
                List.of());
    }

    private Area area(int number) {
        var inTown = random.nextDouble() < 0.55;
        var town = towns[random.nextInt(TOWNS)];
        var at = inTown
                ? new double[] {town[0] + 2 * random.nextGaussian(), town[1] + 2 * random.nextGaussian()}
                : anywhere();
        var expected = inTown ? 10 + random.nextDouble() * 60 : 1 + random.nextDouble() * 20;
        return new Area("gebied-" + number, "GM1699", at[0], at[1], Math.round(expected * 10) / 10.0);
    }

    private Location location(int number, List<Area> areas) {
        var area = areas.get(random.nextInt(areas.size()));
        return new Location(
                "locatie-" + number, "GM1699", area.x() + 0.3, area.y() - 0.2, 1 + random.nextInt(3), some(0.5));
    }

    private Team team(int number) {
        var base = towns[random.nextInt(TOWNS)];
        var perLane = Map.of(PartOfDay.MORNING, 18, PartOfDay.AFTERNOON, 20, PartOfDay.EVENING, 12);
        return new Team(
                "team-" + number,
                base[0],
                base[1],
                1 + random.nextInt(3),
                perLane,
                some(0.6),
                20 + 10 * random.nextInt(3));
    }

    /** Evenings less often. */
    private Set<DayPart> some(double share) {
        var some = new HashSet<DayPart>();
        for (var part : parts()) {
            if (random.nextDouble() < (part.part() == PartOfDay.EVENING ? share * 0.35 : share)) {
                some.add(part);
            }
        }
        return some;
    }

    private List<DayPart> parts() {
        return FIRST_MONDAY
                .datesUntil(FIRST_MONDAY.plusWeeks(size.weeks()))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .flatMap(day -> Arrays.stream(PartOfDay.values()).map(part -> new DayPart(day, part)))
                .toList();
    }

    private double[] anywhere() {
        return new double[] {WEST + random.nextDouble() * 45, SOUTH + random.nextDouble() * 55};
    }
}
