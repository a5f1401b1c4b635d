package nl.wieg.web.desk.rounds;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.demand.CohortDemand;
import nl.wieg.sessions.rounds.demand.Demand;
import nl.wieg.sessions.rounds.demand.FarArea;
import nl.wieg.sessions.rounds.demand.Reach;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.UnplacedArea;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says in words what does not fit yet in a round. */
@Component
class RoundWarnings {

    private static final int SHOWN = 20;

    private final Places places;
    private final Words words;
    private final Clock clock;

    RoundWarnings(Places places, Words words, Clock clock) {
        this.places = places;
        this.words = words;
        this.clock = clock;
    }

    List<String> of(Round round, Demand demand, RoundSupply supply) {
        return Stream.of(days(round), nobody(demand), unplaced(demand), means(round), far(round, demand, supply))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private Stream<String> days(Round round) {
        return round.isDraft() && round.scope().firstDay().isBefore(Region.today(clock))
                ? Stream.of(words.of("round.warning.past"))
                : Stream.empty();
    }

    private Stream<String> nobody(Demand demand) {
        return demand.cohorts().stream()
                .collect(Collectors.groupingBy(
                        cohort -> List.of(
                                cohort.key().kind(),
                                Integer.toString(cohort.key().birthYear())),
                        LinkedHashMap::new,
                        Collectors.summingInt(CohortDemand::reachable)))
                .entrySet()
                .stream()
                .filter(cohort -> cohort.getValue() == 0)
                .map(cohort -> words.of(
                        "round.warning.nobody",
                        cohort.getKey().getFirst(),
                        cohort.getKey().getLast()));
    }

    private Stream<String> unplaced(Demand demand) {
        var homes =
                demand.unplaced().stream().filter(area -> area.area().isEmpty()).toList();
        var areas = demand.unplaced().stream().filter(area -> !area.area().isEmpty());
        return Stream.concat(withoutPostcode(homes), areas.map(this::unplaced));
    }

    /** In one sentence: it is so in nearly every municipality, of a few children each. */
    private Stream<String> withoutPostcode(List<UnplacedArea> homes) {
        var children = homes.stream().mapToInt(UnplacedArea::children).sum();
        return children == 0
                ? Stream.empty()
                : Stream.of(words.of("round.warning.noarea", DutchNumbers.whole(children), list(homes)));
    }

    private String list(List<UnplacedArea> homes) {
        return homes.stream()
                .map(home -> words.of(
                        "round.warning.noarea.home",
                        places.name(home.municipality()),
                        DutchNumbers.whole(home.children())))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String unplaced(UnplacedArea area) {
        return words.of(
                "round.warning.unplaced",
                DutchNumbers.whole(area.children()),
                area.area(),
                places.name(area.municipality()));
    }

    private Stream<String> means(Round round) {
        var means = round.means();
        var isSmallScale = round.aim().delivery() != Delivery.GROUP_DAYS;
        return Stream.of(
                        means.locations().isEmpty() ? "round.warning.nolocation" : "",
                        isSmallScale && means.teams().isEmpty() ? "round.warning.noteam" : "",
                        round.aim().delivery().hasGroupDays()
                                        && means.groupDays().isEmpty()
                                ? "round.warning.nogroupday"
                                : "")
                .filter(key -> !key.isEmpty())
                .map(words::of);
    }

    /** Only when there is a location: without one every area would be named. */
    private Stream<String> far(Round round, Demand demand, RoundSupply supply) {
        if (round.means().locations().isEmpty()) {
            return Stream.empty();
        }
        var maxKm = round.rules().plan().maxKm();
        var areas = Reach.outOf(maxKm, demand, supply);
        var told = areas.stream().limit(SHOWN).map(area -> far(area, maxKm));
        return areas.size() <= SHOWN
                ? told
                : Stream.concat(
                        told, Stream.of(words.of("round.warning.more", DutchNumbers.whole(areas.size() - SHOWN))));
    }

    private String far(FarArea area, double maxKm) {
        return words.of(
                "round.warning.far",
                DutchNumbers.whole(area.children()),
                area.place().area(),
                area.place().name(),
                DutchNumbers.whole(BigDecimal.valueOf(maxKm)));
    }
}
