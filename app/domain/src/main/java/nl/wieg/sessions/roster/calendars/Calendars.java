package nl.wieg.sessions.roster.calendars;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.roster.RosterPolicy;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out to each of the staff their own roster, for their calendar. */
@Service
@EnableConfigurationProperties(CalendarProperties.class)
public class Calendars {

    private final CalendarTable table;
    private final Locations locations;
    private final CalendarProperties properties;
    private final Access access;
    private final Clock clock;

    Calendars(CalendarTable table, Locations locations, CalendarProperties properties, Access access, Clock clock) {
        this.table = table;
        this.locations = locations;
        this.properties = properties;
        this.access = access;
        this.clock = clock;
    }

    /**
     * All their duties from today on, and those that were handed out before and are no longer theirs; an iCalendar text.
     *
     * @throws WrongInput when there are none
     */
    @Transactional
    public String handOut(EmployeeId employee) {
        access.require(RosterPolicy.HAND_OUT, AccessObject.of("medewerker", employee.toString()));
        var today = Region.today(clock);
        table.hold(employee);
        var entries = CalendarEntry.after(table.told(employee, today), table.visits(employee, today));
        if (entries.isEmpty()) {
            throw new WrongInput("Er zijn geen diensten om uit te delen.");
        }
        table.replace(employee, today, entries);
        var places = locations.all().stream().collect(Collectors.toMap(Location::id, Function.identity()));
        return new CalendarFile(employee, places, properties.organizer(), clock.instant()).with(entries);
    }
}
