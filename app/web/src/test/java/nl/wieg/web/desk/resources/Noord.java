package nl.wieg.web.desk.resources;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Closure;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.LocationFacts;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.LocationFacts.Rooms;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.LocationKind;
import nl.wieg.sessions.resources.Membership;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.resources.Team;
import nl.wieg.sessions.resources.TeamFacts;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.shared.MunicipalityCode;

/** A clinic in Roden, a nurse who works on Mondays, and the team that she is in, as the pages get them. */
final class Noord {

    static final LocalDate START = LocalDate.of(2026, 9, 7);
    static final WeeklyHours MONDAY = new WeeklyHours(
            DayOfWeek.MONDAY, Weeks.EVEN, new Hours(LocalTime.of(8, 30), LocalTime.of(17, 0)), Days.from(START));
    static final String[] MONDAY_SENT = {
        "dag", "MONDAY", "weken", "EVEN", "begin", "08:30", "einde", "17:00", "vanaf", "2026-09-07", "totenmet", ""
    };
    static final LocationId CLINIC_ID = LocationId.of("0193a5c2-7b1e-7000-8000-000000000001");
    static final Location CLINIC = new Location(
            CLINIC_ID,
            new LocationFacts(
                    "cb-roden",
                    "Consultatiebureau <Roden>",
                    LocationKind.CLINIC,
                    "Kanaalstraat 1, Roden",
                    new MunicipalityCode("GM1699"),
                    new RdPoint(225.9, 573.8),
                    new Rooms(3, 2),
                    new Comfort(true, false, true)),
            true,
            List.of(MONDAY),
            List.of(new Closure(new Days(START, START.plusDays(4)), "verbouwing")));
    static final EmployeeId NURSE_ID = EmployeeId.of("0193a5c2-7b1e-7000-8000-000000000002");
    static final Employee NURSE = new Employee(
            NURSE_ID,
            new EmployeeFacts(
                    "m1001", "Anna <de> Vries", Profession.NURSE, 22.5, new RdPoint(233.5, 556.2), "anna@ggd.example"),
            true,
            Map.of(CertificateKind.INJECTION, LocalDate.of(2027, 12, 31)),
            List.of(MONDAY),
            List.of(new Leave(new Days(START, START), LeaveKind.HOLIDAY)));
    static final TeamId TEAM_ID = TeamId.of("0193a5c2-7b1e-7000-8000-000000000003");
    static final Team TEAM = new Team(
            TEAM_ID,
            new TeamFacts("noord", "Team Noord", new RdPoint(233.5, 556.2), 2),
            true,
            List.of(new Membership(NURSE_ID, Days.from(LocalDate.of(2026, 1, 5)))));

    private Noord() {}

    static LocationFacts clinicCalled(String name) {
        var facts = CLINIC.facts();
        return new LocationFacts(
                facts.code(),
                name,
                facts.kind(),
                facts.address(),
                facts.municipality(),
                facts.at(),
                facts.rooms(),
                facts.comfort());
    }
}
