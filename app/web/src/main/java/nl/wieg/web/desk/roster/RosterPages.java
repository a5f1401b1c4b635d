package nl.wieg.web.desk.roster;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.StaffedSession;
import nl.wieg.sessions.resources.Days;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the page of a week. */
@Component
class RosterPages {

    private static final int DAYS = 6;

    private final Sessions sessions;
    private final SwapPages swaps;
    private final RosterWords roster;
    private final Words words;

    RosterPages(Sessions sessions, SwapPages swaps, RosterWords roster, Words words) {
        this.sessions = sessions;
        this.swaps = swaps;
        this.roster = roster;
        this.words = words;
    }

    /**
     * The week that begins that day.
     *
     * @param team of which alone; empty for all
     */
    RosterView week(LocalDate monday, String team, List<FormProblem> problems) {
        var places = roster.places();
        var crews = roster.crews();
        var days = sessions.staffed(new Days(monday, monday.plusDays(DAYS))).stream()
                .filter(one ->
                        team.isEmpty() || team.equals(one.session().team().toString()))
                .collect(Collectors.groupingBy(
                        one -> one.session().part().date(), LinkedHashMap::new, Collectors.toList()));
        return new RosterView(
                words.of("roster.title", Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
                monday.toString(),
                address(monday.minusWeeks(1), team),
                address(monday.plusWeeks(1), team),
                teams(crews, team),
                swaps.waiting(),
                days.entrySet().stream()
                        .map(day -> new RosterView.Day(
                                DutchTimes.weekday(day.getKey()), rows(day.getValue(), places, crews)))
                        .toList(),
                problems);
    }

    private List<RosterView.Row> rows(List<StaffedSession> some, Map<UUID, String> places, Map<UUID, String> crews) {
        return some.stream()
                .map(one -> new RosterView.Row(
                        roster.hours(one.session()),
                        places.getOrDefault(one.session().location(), ""),
                        crews.getOrDefault(one.session().team(), ""),
                        one.who().stream()
                                .map(who -> new RosterView.Person(who.name(), "/rooster/medewerker/" + who.id()))
                                .toList(),
                        one.missing() == 0 ? "" : words.of("roster.missing", DutchNumbers.whole(one.missing()))))
                .toList();
    }

    private List<Option> teams(Map<UUID, String> crews, String chosen) {
        return words.selected(Stream.concat(
                        Stream.of(new Option("", words.of("roster.teams.all"), chosen.isEmpty())),
                        crews.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(crew -> new Option(
                                        crew.getKey().toString(),
                                        crew.getValue(),
                                        crew.getKey().toString().equals(chosen))))
                .toList());
    }

    private static String address(LocalDate monday, String team) {
        return UriComponentsBuilder.fromPath("/rooster")
                .queryParam("week", monday)
                .queryParam("team", team)
                .toUriString();
    }
}
