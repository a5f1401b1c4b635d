package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What follows from an instance at once: distances, who reaches what, which sessions could be held. Areas, locations and teams by their place in it. */
final class Ground {

    private final PlanInstance instance;
    private final double[][] km;
    private final double[] nearestKm;
    private final List<Chance> chances;
    private final Map<Placement, Chance> byPlacement;
    private final Set<Integer> canHold;
    private final Set<Chance> pinned;
    private final List<Neighbourhood> neighbourhoods;

    private Ground(PlanInstance instance) {
        this.instance = instance;
        this.km = instance.areas().stream()
                .map(area -> instance.locations().stream()
                        .mapToDouble(location -> Road.km(area, location))
                        .toArray())
                .toArray(double[][]::new);
        this.nearestKm = Arrays.stream(km).mapToDouble(this::nearest).toArray();
        this.chances = chances(instance);
        this.byPlacement = chances.stream().collect(Collectors.toMap(chance -> placement(chance), chance -> chance));
        this.canHold = chances.stream().map(Chance::location).collect(Collectors.toUnmodifiableSet());
        this.pinned = instance.pinned().stream().map(this::chance).collect(Collectors.toSet());
        this.neighbourhoods = alikeAreas();
    }

    static Ground of(PlanInstance instance) {
        return new Ground(instance);
    }

    PlanInstance instance() {
        return instance;
    }

    PlanRules rules() {
        return instance.rules();
    }

    /** Every session that could be held: the location is open, the team available. In order of location, team and day part. */
    List<Chance> chances() {
        return chances;
    }

    Chance chance(Placement placement) {
        var chance = byPlacement.get(placement);
        if (chance == null) {
            throw new IllegalArgumentException("Cannot be held: " + placement);
        }
        return chance;
    }

    boolean isPinned(Chance chance) {
        return pinned.contains(chance);
    }

    Placement placement(Chance chance) {
        return new Placement(
                instance.locations().get(chance.location()).id(),
                instance.teams().get(chance.team()).id(),
                chance.part());
    }

    /** Whether children of the area may be sent to the location. */
    boolean reaches(int area, int location) {
        return km[area][location] <= rules().maxKm();
    }

    /** The price of one child of the area at the location, school time left out. */
    double regret(int area, int location) {
        var farther = km[area][location] - nearestKm[area];
        return rules().weights().regretKm2() * farther * farther;
    }

    /** The price of a session of the team at the location, whoever comes. */
    double priceOfSession(int location, int team) {
        var there = instance.locations().get(location);
        var base = instance.teams().get(team);
        var weights = rules().weights();
        return weights.session() + weights.teamKm() * 2 * Road.km(base, there);
    }

    Place place(Chance chance) {
        return new Place(chance.location(), isSchoolTime(chance.part()));
    }

    boolean isHoliday(DayPart part) {
        return instance.holidays().contains(part.date());
    }

    boolean isSchoolTime(DayPart part) {
        return instance.schoolParts().contains(part);
    }

    /** Areas with children that reach the same locations: they have the same choice of dates. */
    List<Neighbourhood> neighbourhoods() {
        return neighbourhoods;
    }

    /** Those that want a choice of dates and of which no other reaches a part of the locations: where these have their choice, all have. */
    List<Neighbourhood> tightNeighbourhoods() {
        return neighbourhoods.stream()
                .filter(near -> neighbourhoods.stream().noneMatch(other -> speaksFor(other, near)))
                .toList();
    }

    private boolean speaksFor(Neighbourhood one, Neighbourhood other) {
        var here = openLocations(one);
        var there = openLocations(other);
        return one.wanted(rules().minChoices()) == other.wanted(rules().minChoices())
                && there.containsAll(here)
                && (here.size() < there.size()
                        || one.areas().getFirst() < other.areas().getFirst());
    }

    private Set<Integer> openLocations(Neighbourhood near) {
        return near.locations().stream().filter(canHold::contains).collect(Collectors.toSet());
    }

    private double nearest(double[] kmOfArea) {
        return IntStream.range(0, kmOfArea.length)
                .filter(location -> !instance.locations().get(location).open().isEmpty())
                .mapToDouble(location -> kmOfArea[location])
                .min()
                .orElse(0);
    }

    private static List<Chance> chances(PlanInstance instance) {
        var chances = new ArrayList<Chance>();
        for (var l = 0; l < instance.locations().size(); l++) {
            var location = instance.locations().get(l);
            var parts = new TreeSet<>(location.open());
            for (var t = 0; t < instance.teams().size(); t++) {
                var team = instance.teams().get(t);
                for (var part : parts) {
                    if (team.available().contains(part)) {
                        chances.add(new Chance(l, t, part, instance.rules().capacity(location, team, part.part())));
                    }
                }
            }
        }
        return List.copyOf(chances);
    }

    private List<Neighbourhood> alikeAreas() {
        var areas = new HashMap<SortedSet<Integer>, List<Integer>>();
        IntStream.range(0, km.length)
                .filter(area -> instance.areas().get(area).expected() > 0)
                .forEach(area -> areas.computeIfAbsent(locations(area), same -> new ArrayList<>())
                        .add(area));
        return areas.entrySet().stream()
                .map(entry -> new Neighbourhood(entry.getValue(), entry.getKey(), dates(entry.getKey())))
                .sorted((one, other) ->
                        Integer.compare(one.areas().getFirst(), other.areas().getFirst()))
                .toList();
    }

    private SortedSet<Integer> locations(int area) {
        return IntStream.range(0, km[area].length)
                .filter(location -> reaches(area, location))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<LocalDate> dates(Set<Integer> locations) {
        return chances.stream()
                .filter(chance -> locations.contains(chance.location()))
                .map(chance -> chance.part().date())
                .collect(Collectors.toUnmodifiableSet());
    }
}
