package nl.wieg.web.desk.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Means;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.RoundPolicy;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of locations, teams and group days. */
@Component
class MeansPages {

    private final Rounds rounds;
    private final RoundSupplies supplies;
    private final RoundWords roundWords;
    private final Words words;
    private final Places places;
    private final Access access;

    MeansPages(
            Rounds rounds, RoundSupplies supplies, RoundWords roundWords, Words words, Places places, Access access) {
        this.rounds = rounds;
        this.supplies = supplies;
        this.roundWords = roundWords;
        this.words = words;
        this.places = places;
        this.access = access;
    }

    /** As the round stands; this one and the next are refused to who could not send it. */
    MeansForm of(RoundId id) {
        var round = rounds.read(id);
        var means = SuggestedMeans.of(round, supply(round));
        return form(round, asItStands(means), locations(means), List.of());
    }

    /** With what was sent of locations and teams. */
    MeansForm refused(RoundId id, SentRound sent, List<FormProblem> problems) {
        return form(rounds.read(id), sent.asSent(), Set.copyOf(sent.all("locatie")), problems);
    }

    /** With what was sent of a group day; locations and teams as they stand. */
    MeansForm refusedDay(RoundId id, SentRound sent, List<FormProblem> problems) {
        var round = rounds.read(id);
        var fields = new HashMap<>(sent.asSent());
        fields.putAll(asItStands(round.means()));
        return form(round, fields, locations(round.means()), problems);
    }

    private MeansForm form(Round round, Map<String, String> fields, Set<String> chosen, List<FormProblem> problems) {
        if (!access.allows(RoundPolicy.CHANGE)) {
            throw new AccessRefused("U mag dit niet: " + RoundPolicy.CHANGE.action() + ".");
        }
        var supply = supply(round);
        return new MeansForm(
                roundWords.head(round),
                Step.MEANS,
                Map.copyOf(fields),
                towns(supply, chosen),
                Map.of(
                        "hal",
                        supply.places().stream()
                                .filter(place -> round.means().locations().contains(place.id()))
                                .map(place ->
                                        option(place, place.id().toString().equals(fields.get("hal"))))
                                .toList()),
                supply.crews().stream()
                        .map(crew -> new MeansForm.Team(
                                "team-" + crew.id(),
                                crew.name(),
                                DutchNumbers.whole(crew.lanes()),
                                DutchNumbers.whole(crew.available().size())))
                        .toList(),
                round.aim().delivery().hasSessions(),
                round.aim().delivery().hasGroupDays(),
                round.means().groupDays().stream().map(day -> day(day, supply)).toList(),
                problems);
    }

    private RoundSupply supply(Round round) {
        return supplies.between(round.scope().firstDay(), round.scope().lastDay());
    }

    private List<MeansForm.Town> towns(RoundSupply supply, Set<String> chosen) {
        return supply.places().stream()
                .collect(Collectors.groupingBy(
                        place -> places.name(new MunicipalityCode(place.municipality())),
                        TreeMap::new,
                        Collectors.mapping(
                                place ->
                                        option(place, chosen.contains(place.id().toString())),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(town -> new MeansForm.Town(town.getKey(), town.getValue()))
                .toList();
    }

    private static Option option(RoundSupply.Place place, boolean isChosen) {
        return new Option(place.id().toString(), place.name(), isChosen);
    }

    private static Map<String, String> asItStands(Means means) {
        return means.teams().stream()
                .collect(Collectors.toMap(team -> "team-" + team.team(), team -> Integer.toString(team.maxSessions())));
    }

    private static Set<String> locations(Means means) {
        return means.locations().stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
    }

    private MeansForm.Day day(GroupDay day, RoundSupply supply) {
        var place = supply.places().stream()
                .filter(one -> one.id().equals(day.location()))
                .map(RoundSupply.Place::name)
                .findFirst()
                .orElseGet(() -> words.of("round.location.gone"));
        var walkIn = day.walkIn();
        return new MeansForm.Day(
                day.id().toString(),
                words.of("round.groupday", DutchTimes.day(day.day()), place),
                hours(day.hours()),
                DutchNumbers.whole(day.capacity()),
                walkIn == null ? "" : hours(walkIn),
                day.waves().stream()
                        .map(wave ->
                                words.of("round.wave", wave.firstArea(), wave.lastArea(), SentWaves.written(wave.at())))
                        .toList());
    }

    private String hours(GroupDay.Hours hours) {
        return words.of("round.hours", SentWaves.written(hours.from()), SentWaves.written(hours.until()));
    }
}
