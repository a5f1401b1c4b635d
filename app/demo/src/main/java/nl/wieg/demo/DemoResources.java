package nl.wieg.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wieg.access.Actor;
import nl.wieg.demo.generator.MadeUpEmployee;
import nl.wieg.demo.generator.MadeUpHours;
import nl.wieg.demo.generator.MadeUpLocation;
import nl.wieg.demo.generator.MadeUpTeam;
import nl.wieg.demo.generator.Place;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.LocationFacts;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.LocationFacts.Rooms;
import nl.wieg.sessions.resources.LocationKind;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Membership;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.resources.TeamFacts;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.shared.MunicipalityCode;

/** Takes in where and by whom sessions can be held in the made-up region, once. No bean by itself, like the replay. */
class DemoResources {

    private final Locations locations;
    private final Employees employees;
    private final Teams teams;

    DemoResources(Locations locations, Employees employees, Teams teams) {
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
    }

    /** Unless there are any: a planner may have changed them. */
    void takeIn(List<MadeUpLocation> places, List<MadeUpTeam> crews, LocalDate today) {
        Actor.system("demo").run(() -> {
            if (locations.all().isEmpty()) {
                var since = Days.from(today.minusYears(1));
                places.forEach(place -> add(place, since));
                crews.forEach(crew -> add(crew, since));
            }
        });
    }

    private void add(MadeUpLocation place, Days since) {
        var id = locations.add(new LocationFacts(
                place.code(),
                place.name(),
                LocationKind.valueOf(place.kind().toUpperCase(Locale.ROOT)),
                "Dorpsstraat 1, " + place.at().name(),
                new MunicipalityCode(place.at().municipality()),
                point(place.at()),
                new Rooms(place.rooms(), place.lanes()),
                new Comfort(place.wheelchair(), place.quietRoom(), place.kind().equals("clinic"))));
        locations.open(id, hours(place.openings(), since));
    }

    private void add(MadeUpTeam crew, Days since) {
        var members = crew.members().stream()
                .map(member -> new Membership(add(member, since), since))
                .toList();
        if (crew.lanes() > 0) {
            var id = teams.add(new TeamFacts(crew.code(), crew.name(), point(crew.base()), crew.lanes()));
            teams.staff(id, members);
        }
    }

    private EmployeeId add(MadeUpEmployee employee, Days since) {
        var id = employees.add(new EmployeeFacts(
                employee.code(),
                employee.name(),
                Profession.valueOf(employee.profession().toUpperCase(Locale.ROOT)),
                employee.weeklyHours(),
                point(employee.base()),
                employee.code() + "@voorbeeld.invalid"));
        employees.certify(id, Map.of(CertificateKind.INJECTION, employee.injectsUntil()));
        employees.work(id, hours(employee.pattern(), since));
        employee.leave()
                .ifPresent(
                        first -> employees.leave(id, new Leave(new Days(first, first.plusDays(6)), LeaveKind.HOLIDAY)));
        return id;
    }

    private static List<WeeklyHours> hours(List<MadeUpHours> some, Days since) {
        return some.stream()
                .map(hours -> new WeeklyHours(
                        hours.weekday(),
                        hours.oddWeeksOnly() ? Weeks.ODD : Weeks.EVERY,
                        new Hours(hours.from(), hours.until()),
                        since))
                .toList();
    }

    private static RdPoint point(Place place) {
        return new RdPoint(place.x(), place.y());
    }
}
