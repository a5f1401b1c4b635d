package nl.wieg.web.desk.roster;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says in words when and where sessions are. */
@Component
class RosterWords {

    private final Locations locations;
    private final Teams teams;
    private final Words words;

    RosterWords(Locations locations, Teams teams, Words words) {
        this.locations = locations;
        this.teams = teams;
        this.words = words;
    }

    /** What locations are called. */
    Map<UUID, String> places() {
        return locations.all().stream()
                .collect(Collectors.toMap(location -> location.id().value(), Location::name));
    }

    /** What teams are called. */
    Map<UUID, String> crews() {
        return teams.all().stream().collect(Collectors.toMap(team -> team.id().value(), Team::name));
    }

    /** 9.00 tot 12.00 uur. */
    String hours(Session session) {
        return of("roster.time", DutchTimes.clock(session.starts()), DutchTimes.clock(session.ends()));
    }

    /** Dinsdag 1 december, 9.00 tot 12.00 uur, consultatiebureau Roden; as it reads within a sentence. */
    String whole(Session session, Map<UUID, String> places) {
        return of(
                "roster.session",
                DutchTimes.weekday(session.part().date()),
                hours(session),
                places.getOrDefault(session.location(), ""));
    }

    String of(String key, String... values) {
        return words.of(key, values);
    }
}
