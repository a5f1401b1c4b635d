package nl.wieg.sessions;

import java.util.UUID;
import nl.wieg.sessions.events.SessionCancelled;
import nl.wieg.sessions.events.SessionChanged;
import nl.wieg.sessions.resources.Closure;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Leave;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.roster.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a repair says, in the transaction of its caller. */
@Component
class RepairWork {

    private final SessionTable table;
    private final Roster roster;
    private final Employees employees;
    private final Locations locations;
    private final ApplicationEventPublisher events;

    RepairWork(
            SessionTable table,
            Roster roster,
            Employees employees,
            Locations locations,
            ApplicationEventPublisher events) {
        this.table = table;
        this.roster = roster;
        this.employees = employees;
        this.locations = locations;
        this.events = events;
    }

    /** Until the end of the transaction nobody else repairs these days. */
    void hold(Days days) {
        table.hold(days);
    }

    /** So that no proposal counts on who or what is not there; what was known already stays as it is. */
    void keep(Absence absence) {
        switch (absence) {
            case Absence.OfEmployee somebody -> keep(somebody);
            case Absence.OfHall hall -> close(locations.read(hall.hall()), hall.days(), hall.reason());
            case Absence.OfDay day -> locations.all().forEach(location -> close(location, day.days(), day.reason()));
            case Absence.OfArea area ->
                locations.all().stream()
                        .filter(location ->
                                area.municipalities().contains(location.facts().municipality()))
                        .forEach(location -> close(location, area.days(), area.reason()));
        }
    }

    void apply(Absence absence, Session session, Remedy remedy) {
        var held = table.held(session.id());
        switch (remedy) {
            case Remedy.GoesOn goesOn -> release(absence, held);
            case Remedy.Replaced replaced -> {
                if (absence instanceof Absence.OfEmployee somebody) {
                    roster.replace(held.shift(), somebody.employee(), replaced.by());
                }
            }
            case Remedy.WithFewerLanes fewer -> {
                release(absence, held);
                table.change(session.id(), fewer.lanes(), fewer.capacity());
                events.publishEvent(
                        new SessionChanged(table.held(session.id()).session().offered()));
            }
            case Remedy.InOtherHall hall -> {
                table.move(session.id(), hall.hall().value());
                events.publishEvent(new SessionChanged(session.offered()));
            }
            case Remedy.NotHeld notHeld -> cancel(session.id(), absence.reason());
        }
    }

    private void cancel(SessionId session, String reason) {
        roster.release(session.value());
        table.cancel(session, reason);
        events.publishEvent(new SessionCancelled(session.value(), reason));
    }

    private void release(Absence absence, HeldSession held) {
        if (absence instanceof Absence.OfEmployee somebody) {
            UUID session = held.id();
            roster.release(session, somebody.employee());
        }
    }

    private void keep(Absence.OfEmployee somebody) {
        var employee = employees.read(somebody.employee());
        if (somebody.days().stream().noneMatch(employee::isOnLeave)) {
            employees.leave(employee.id(), new Leave(somebody.days(), LeaveKind.ILLNESS));
        }
    }

    private void close(Location location, Days days, String reason) {
        if (location.closures().stream().noneMatch(closure -> closure.days().overlaps(days))) {
            locations.close(location.id(), new Closure(days, reason));
        }
    }
}
