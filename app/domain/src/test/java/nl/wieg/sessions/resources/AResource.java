package nl.wieg.sessions.resources;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.LocationFacts.Rooms;
import nl.wieg.shared.MunicipalityCode;

/** A clinic in Roden and a team of two nurses, who work on Mondays and Tuesdays from 1 September 2026. */
public final class AResource {

    public static final Actor PLANNER = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    public static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final RdPoint ASSEN = new RdPoint(233.5, 556.2);
    static final Hours ALL_DAY = new Hours(LocalTime.of(8, 30), LocalTime.of(17, 0));

    private AResource() {}

    static LocationFacts clinic(String code) {
        return new LocationFacts(
                code,
                "Consultatiebureau Roden",
                LocationKind.CLINIC,
                "Kanaalstraat 1, Roden",
                new MunicipalityCode("GM1699"),
                new RdPoint(225.9, 573.8),
                new Rooms(2, 2),
                new Comfort(true, false, true));
    }

    static EmployeeFacts employee(String code, Profession profession) {
        return new EmployeeFacts(code, "Medewerker " + code, profession, 24, ASSEN, code + "@ggd.example");
    }

    static WeeklyHours on(DayOfWeek weekday, Hours hours) {
        return new WeeklyHours(weekday, Weeks.EVERY, hours, Days.from(START));
    }

    static List<WeeklyHours> mondayAndTuesday() {
        return List.of(on(MONDAY, ALL_DAY), on(TUESDAY, ALL_DAY));
    }

    static Map<CertificateKind, LocalDate> mayInject() {
        return Map.of(CertificateKind.INJECTION, LocalDate.of(2027, 12, 31));
    }

    /** Works on Mondays and Tuesdays and may inject. */
    static Employee working(String code, Profession profession) {
        return Employee.of(employee(code, profession)).certified(mayInject()).working(mondayAndTuesday());
    }

    /** The clinic in the database, open on Mondays and Tuesdays. */
    public static LocationId clinicOf(Locations locations, String code) {
        return PLANNER.call(() -> {
            var id = locations.add(clinic(code));
            locations.open(id, mondayAndTuesday());
            return id;
        });
    }

    /** The team in the database, with its two nurses. */
    public static TeamId teamOf(Teams teams, Employees employees, String code) {
        return PLANNER.call(() -> {
            var id = teams.add(new TeamFacts(code, "Team " + code, ASSEN, 2));
            teams.staff(
                    id,
                    List.of(
                            new Membership(nurseOf(employees, code + "-1"), Days.from(START)),
                            new Membership(nurseOf(employees, code + "-2"), Days.from(START))));
            return id;
        });
    }

    /** A doctor in the database, who works on Mondays and Tuesdays. */
    public static EmployeeId doctorOf(Employees employees, String code) {
        return PLANNER.call(() -> {
            var id = employees.add(employee(code, Profession.DOCTOR));
            employees.work(id, mondayAndTuesday());
            return id;
        });
    }

    /** A nurse in the database, for a planner who is signed in. */
    public static EmployeeId nurseOf(Employees employees, String code) {
        var id = employees.add(employee(code, Profession.NURSE));
        employees.certify(id, mayInject());
        employees.work(id, mondayAndTuesday());
        return id;
    }

    /** There is no location, employee or team; sessions that name them must be gone. */
    public static void none() {
        TestDatabase.empty(
                "sessions_consult",
                "sessions_consult_hour",
                "sessions_team_member",
                "sessions_team",
                "sessions_leave",
                "sessions_working_hours",
                "sessions_certificate",
                "sessions_employee",
                "sessions_location_closure",
                "sessions_location_opening",
                "sessions_location");
    }
}
