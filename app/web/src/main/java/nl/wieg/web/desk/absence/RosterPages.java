package nl.wieg.web.desk.absence;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.StaffedSession;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the pages of the roster. */
@Component
class RosterPages {

    private static final int DAYS = 6;

    private final Sessions sessions;
    private final Teams teams;
    private final RemedyWords remedies;
    private final Words words;

    RosterPages(Sessions sessions, Teams teams, RemedyWords remedies, Words words) {
        this.sessions = sessions;
        this.teams = teams;
        this.remedies = remedies;
        this.words = words;
    }

    /** The week that begins that day. */
    RosterView week(LocalDate monday) {
        var places = remedies.places();
        Map<UUID, String> crews =
                teams.all().stream().collect(Collectors.toMap(team -> team.id().value(), Team::name));
        var days = sessions.staffed(new Days(monday, monday.plusDays(DAYS))).stream()
                .collect(Collectors.groupingBy(
                        one -> one.session().part().date(), LinkedHashMap::new, Collectors.toList()));
        return new RosterView(
                words.of("roster.title", Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
                monday.minusWeeks(1).toString(),
                monday.plusWeeks(1).toString(),
                days.entrySet().stream()
                        .map(day ->
                                new RosterView.Day(DutchTimes.day(day.getKey()), rows(day.getValue(), places, crews)))
                        .toList());
    }

    private List<RosterView.Row> rows(List<StaffedSession> some, Map<UUID, String> places, Map<UUID, String> crews) {
        return some.stream()
                .map(one -> new RosterView.Row(
                        remedies.hours(one.session()),
                        places.getOrDefault(one.session().location(), ""),
                        crews.getOrDefault(one.session().team(), ""),
                        one.who(),
                        one.missing() == 0 ? "" : words.of("roster.missing", DutchNumbers.whole(one.missing()))))
                .toList();
    }
}
