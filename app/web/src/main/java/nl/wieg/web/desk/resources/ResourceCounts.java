package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Holidays;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import org.springframework.stereotype.Component;

/** How many there are of each resource. */
@Component
class ResourceCounts {

    private final Locations locations;
    private final Employees employees;
    private final Teams teams;
    private final Holidays holidays;
    private final ResourceWords words;
    private final Clock clock;

    ResourceCounts(
            Locations locations,
            Employees employees,
            Teams teams,
            Holidays holidays,
            ResourceWords words,
            Clock clock) {
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
        this.holidays = holidays;
        this.words = words;
        this.clock = clock;
    }

    /** Of locations and teams, and for who keeps them also of the rest. */
    List<OverviewView.Count> of(boolean all) {
        return all ? List.of(locations(), employees(), teams(), holidays()) : List.of(locations(), teams());
    }

    private OverviewView.Count locations() {
        return count("locations", "locaties", locations.all().stream().map(Location::inUse));
    }

    private OverviewView.Count employees() {
        return count("employees", "medewerkers", employees.all().stream().map(Employee::inUse));
    }

    private OverviewView.Count teams() {
        return count("teams", "teams", teams.all().stream().map(Team::inUse));
    }

    /** Those to come. */
    private OverviewView.Count holidays() {
        var today = Region.today(clock);
        return count(
                "daysoff",
                "vrije-dagen",
                holidays.all().stream()
                        .filter(holiday -> !holiday.days().last().isBefore(today))
                        .map(holiday -> true));
    }

    private OverviewView.Count count(String key, String path, Stream<Boolean> inUse) {
        var uses = inUse.toList();
        var used = uses.stream().filter(one -> one).count();
        var unused = uses.size() - used;
        return new OverviewView.Count(
                "resources." + key,
                "/middelen/" + path,
                DutchNumbers.whole(used),
                unused == 0 ? "" : words.of("resources.unused", DutchNumbers.whole(unused)));
    }
}
