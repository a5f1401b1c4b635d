package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wieg.sessions.plan.PlanRules.Weights;

/** Instances of any shape, the same for the same seed: also those whose rules cannot hold together. */
final class RandomInstances {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    private final Random random;
    private final int days;

    private RandomInstances(long seed, int days) {
        this.random = new Random(seed);
        this.days = days;
    }

    /** So small that every plan can be tried: at most nine sessions could be held. */
    static PlanInstance tiny(long seed) {
        for (var at = seed; ; at += 1_000_003) {
            var made = new RandomInstances(at, 2).make(1 + (int) (seed % 4), 2, 2, 0.5);
            if (Ground.of(made).chances().size() <= 9) {
                return made;
            }
        }
    }

    /** A few municipalities, two weeks. */
    static PlanInstance small(long seed) {
        return new RandomInstances(seed, 10).make(12, 5, 3, 0.4);
    }

    private PlanInstance make(int areas, int locations, int teams, double open) {
        var made = new PlanInstance(
                "proef",
                random.nextInt(1_000),
                rules(),
                IntStream.range(0, areas).mapToObj(this::area).toList(),
                IntStream.range(0, locations).mapToObj(l -> location(l, open)).toList(),
                IntStream.range(0, teams).mapToObj(t -> team(t, open)).toList(),
                random.nextInt(3) == 0 ? Set.of() : Set.of(MONDAY),
                random.nextBoolean() ? Set.of() : new HashSet<>(parts(0.4)),
                List.of());
        return pinned(made);
    }

    private PlanRules rules() {
        return new PlanRules(
                5 + random.nextInt(20),
                random.nextInt(4),
                20 + random.nextInt(30),
                random.nextInt(12),
                random.nextInt(3) * 0.3,
                new Weights(1_000, random.nextInt(3), random.nextInt(3), random.nextInt(60), random.nextInt(8)));
    }

    private Area area(int number) {
        var expected = random.nextInt(8) == 0 ? 0 : random.nextInt(600) / 10.0;
        return new Area("a" + number, "GM1699", place(), place(), expected);
    }

    private Location location(int number, double open) {
        return new Location("l" + number, "GM1699", place(), place(), 1 + random.nextInt(3), Set.copyOf(parts(open)));
    }

    private Team team(int number, double available) {
        Map<PartOfDay, Integer> perLane = new EnumMap<>(PartOfDay.class);
        perLane.put(PartOfDay.MORNING, random.nextInt(20));
        perLane.put(PartOfDay.AFTERNOON, 5 + random.nextInt(15));
        if (random.nextBoolean()) {
            perLane.put(PartOfDay.EVENING, random.nextInt(12));
        }
        return new Team(
                "t" + number,
                place(),
                place(),
                1 + random.nextInt(3),
                perLane,
                Set.copyOf(parts(available + 0.2)),
                1 + random.nextInt(6));
    }

    private PlanInstance pinned(PlanInstance made) {
        if (random.nextInt(3) > 0) {
            return made;
        }
        var pins = new ArrayList<Placement>();
        var ground = Ground.of(made);
        ground.chances().stream()
                .filter(chance -> random.nextInt(6) == 0)
                .map(ground::placement)
                .filter(pin -> pins.stream().noneMatch(other -> clash(made, pins, pin, other)))
                .forEach(pins::add);
        return made.withPinned(pins);
    }

    private static boolean clash(PlanInstance made, List<Placement> pins, Placement pin, Placement other) {
        var sameTeam = pin.team().equals(other.team());
        var sameLocation = pin.location().equals(other.location());
        var most = made.teams().stream()
                .filter(team -> team.id().equals(pin.team()))
                .findFirst()
                .orElseThrow()
                .maxSessions();
        var held = pins.stream().filter(one -> one.team().equals(pin.team())).count();
        return (pin.part().equals(other.part()) && (sameTeam || sameLocation)) || (sameTeam && held >= most);
    }

    private List<DayPart> parts(double share) {
        return IntStream.range(0, days)
                .mapToObj(MONDAY::plusDays)
                .flatMap(day -> List.of(PartOfDay.values()).stream().map(part -> new DayPart(day, part)))
                .filter(part -> random.nextDouble() < share)
                .toList();
    }

    /** Anywhere within 20 km. */
    private double place() {
        return random.nextInt(200) / 10.0;
    }
}
