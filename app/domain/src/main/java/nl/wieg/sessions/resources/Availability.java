package nl.wieg.sessions.resources;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.resources.Available.OpenLocation;
import nl.wieg.sessions.resources.Available.WholeTeam;
import org.springframework.stereotype.Service;

/** When locations are open and teams are whole, as they stand now. Says of a team when it can come, and of nobody when they work. */
@Service
public class Availability {

    private final LocationTable locations;
    private final EmployeeTable employees;
    private final TeamTable teams;
    private final CalendarReader calendars;
    private final Access access;

    Availability(
            LocationTable locations,
            EmployeeTable employees,
            TeamTable teams,
            CalendarReader calendars,
            Access access) {
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
        this.calendars = calendars;
        this.access = access;
    }

    /** What there is in these days; what is out of use is left out. */
    public Available in(Days days) {
        access.require(ResourcePolicy.READ, AccessObject.of("beschikbaarheid", days.first() + "/" + days.last()));
        var calendar = calendars.of(days);
        var staff = employees.all().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        return new Available(
                locations.all().stream()
                        .filter(Location::inUse)
                        .map(location -> new OpenLocation(location, calendar.open(location)))
                        .toList(),
                teams.all().stream()
                        .filter(Team::inUse)
                        .map(team -> new WholeTeam(team, calendar.whole(team, staff)))
                        .toList(),
                calendars.times(),
                calendar.schoolFree());
    }
}
