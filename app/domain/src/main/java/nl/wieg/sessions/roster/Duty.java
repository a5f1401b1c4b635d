package nl.wieg.sessions.roster;

import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;

/** Somebody who is at a session. */
public record Duty(EmployeeId employee, Shift shift) {

    boolean isAt(UUID session) {
        return shift.session().equals(session);
    }
}
