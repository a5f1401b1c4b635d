package nl.wieg.sessions.rounds.demand;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.immunisation.unprotected.UnprotectedChildren;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.TurnoutKey;

/** Works out the demand of one round from the groups of children that the register counted. */
final class DemandCount {

    private final Round round;
    private final List<UnprotectedChildren> groups;
    private final Map<TurnoutKey, CohortDemand> cohorts;
    private final PostcodeAreas areas;

    DemandCount(Round round, List<UnprotectedChildren> groups, Turnouts turnouts, PostcodeAreas areas) {
        this.round = round;
        this.groups = groups;
        this.areas = areas;
        this.cohorts = round.aim().offers().stream()
                .flatMap(offer -> keys(offer).map(key -> cohort(key, offer, turnouts)))
                .collect(Collectors.toMap(CohortDemand::key, Function.identity()));
    }

    Demand demand() {
        var inOrder = round.aim().offers().stream()
                .flatMap(DemandCount.this::keys)
                .map(this::cohort)
                .toList();
        return new Demand(inOrder, byArea(), unplaced());
    }

    private CohortDemand cohort(TurnoutKey key) {
        return Objects.requireNonNull(cohorts.get(key));
    }

    private Stream<TurnoutKey> keys(Offer offer) {
        return offer.birthYears().reversed().stream().flatMap(birthYear -> round.scope().municipalities().stream()
                .map(municipality -> new TurnoutKey(offer.kind(), birthYear, municipality)));
    }

    private CohortDemand cohort(TurnoutKey key, Offer offer, Turnouts turnouts) {
        var of = groups.stream()
                .filter(group ->
                        group.municipality().equals(key.municipality()) && group.birthYear() == key.birthYear())
                .toList();
        return new CohortDemand(
                key,
                offer.catchUp(),
                count(of, UnprotectedChildren::reachable, key.kind()),
                count(of, UnprotectedChildren::deferred, key.kind()),
                count(of, UnprotectedChildren::early, key.kind()),
                turnouts.of(key, offer.catchUp()));
    }

    private static int count(
            List<UnprotectedChildren> groups, Function<UnprotectedChildren, Set<String>> kinds, String kind) {
        return groups.stream()
                .filter(group -> kinds.apply(group).contains(kind))
                .mapToInt(UnprotectedChildren::children)
                .sum();
    }

    private List<AreaDemand> byArea() {
        return reachable()
                .collect(Collectors.groupingBy(
                        group -> place(group),
                        () -> new TreeMap<>(Comparator.comparing(PostcodeArea::area)),
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(area -> area(area.getKey(), area.getValue()))
                .toList();
    }

    private AreaDemand area(PostcodeArea place, Collection<UnprotectedChildren> living) {
        var withTwo = living.stream().filter(DemandCount::missesTwo).toList();
        return new AreaDemand(place, children(living), children(withTwo), expected(living), expected(withTwo));
    }

    private List<UnplacedArea> unplaced() {
        return reachable()
                .filter(group -> areas.find(group.postcodeArea()).isEmpty())
                .collect(Collectors.groupingBy(
                        group -> new UnplacedArea(group.postcodeArea(), group.municipality(), 0),
                        () -> new TreeMap<>(
                                Comparator.comparing(UnplacedArea::municipality).thenComparing(UnplacedArea::area)),
                        Collectors.summingInt(UnprotectedChildren::children)))
                .entrySet()
                .stream()
                .map(area ->
                        new UnplacedArea(area.getKey().area(), area.getKey().municipality(), area.getValue()))
                .toList();
    }

    private Stream<UnprotectedChildren> reachable() {
        return groups.stream().filter(group -> !group.reachable().isEmpty());
    }

    private PostcodeArea place(UnprotectedChildren group) {
        return areas.find(group.postcodeArea()).orElseGet(() -> areas.middleOf(group.municipality()));
    }

    private static boolean missesTwo(UnprotectedChildren group) {
        return group.reachable().size() > 1;
    }

    private static int children(Collection<UnprotectedChildren> groups) {
        return groups.stream().mapToInt(UnprotectedChildren::children).sum();
    }

    private double expected(Collection<UnprotectedChildren> groups) {
        return groups.stream()
                .mapToDouble(group -> group.children() * turnout(group))
                .sum();
    }

    /** A child comes when it comes for any of what it misses, and then gets all of it: the highest of its turnouts. */
    private double turnout(UnprotectedChildren group) {
        return group.reachable().stream()
                .map(kind -> new TurnoutKey(kind, group.birthYear(), group.municipality()))
                .mapToDouble(key -> cohort(key).turnout().share())
                .max()
                .orElse(0);
    }
}
