package nl.wieg.web.desk.resources;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Closure;
import nl.wieg.sessions.resources.DayOff;
import nl.wieg.sessions.resources.DayOffKind;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.LocationFacts;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.LocationFacts.Rooms;
import nl.wieg.sessions.resources.LocationKind;
import nl.wieg.sessions.resources.Membership;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.resources.TeamFacts;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.shared.MunicipalityCode;

/** What the forms of resources say. */
record SentResource(SentFields sent) {

    /** The field of each certificate. */
    static final Map<CertificateKind, String> CERTIFICATES =
            Map.of(CertificateKind.INJECTION, "injecteren", CertificateKind.RESUSCITATION, "reanimeren");

    LocationFacts location() {
        return new LocationFacts(
                sent.text("code"),
                sent.text("naam"),
                sent.chosen("soort", LocationKind::valueOf),
                sent.text("adres"),
                sent.chosen("gemeente", MunicipalityCode::new),
                point(),
                new Rooms(sent.whole("ruimtes"), sent.whole("lijnen")),
                new Comfort(sent.isTicked("rolstoel"), sent.isTicked("rustig"), sent.isTicked("koelkast")));
    }

    EmployeeFacts employee() {
        return new EmployeeFacts(
                sent.text("code"),
                sent.text("naam"),
                sent.chosen("beroep", Profession::valueOf),
                sent.number("uren"),
                point(),
                sent.text("mail").isEmpty() ? null : sent.text("mail"));
    }

    TeamFacts team() {
        return new TeamFacts(sent.text("code"), sent.text("naam"), point(), sent.whole("lijnen"));
    }

    WeeklyHours weekly() {
        return new WeeklyHours(
                sent.chosen("dag", DayOfWeek::valueOf),
                sent.chosen("weken", Weeks::valueOf),
                new Hours(sent.time("begin"), sent.time("einde")),
                new Days(sent.day("vanaf"), sent.dayOr("totenmet", Days.NO_END)));
    }

    Closure closure() {
        return new Closure(days("dicht-van", "dicht-tot"), sent.text("reden"));
    }

    Leave leave() {
        return new Leave(days("weg-van", "weg-tot"), sent.chosen("waarom", LeaveKind::valueOf));
    }

    /** Of each that is filled in, the last day. */
    Map<CertificateKind, LocalDate> certificates() {
        var held = new EnumMap<CertificateKind, LocalDate>(CertificateKind.class);
        CERTIFICATES.forEach((kind, field) -> {
            if (sent.isTicked(field)) {
                held.put(kind, sent.day(field));
            }
        });
        return held;
    }

    Membership membership() {
        return new Membership(member(), new Days(sent.day("lid-van"), sent.dayOr("lid-tot", Days.NO_END)));
    }

    DayOff dayOff() {
        return new DayOff(dayOffKind(), days("eerste", "laatste"), sent.text("naam"));
    }

    /** By which what lasts some days is taken back. */
    LocalDate firstDay() {
        return sent.day("eerste-dag");
    }

    EmployeeId member() {
        return sent.chosen("medewerker", EmployeeId::of);
    }

    DayOffKind dayOffKind() {
        return sent.chosen("soort", DayOffKind::valueOf);
    }

    /** One day when the last is left open. */
    private Days days(String first, String last) {
        var from = sent.day(first);
        return new Days(from, sent.dayOr(last, from));
    }

    private RdPoint point() {
        return new RdPoint(sent.number("x"), sent.number("y"));
    }
}
