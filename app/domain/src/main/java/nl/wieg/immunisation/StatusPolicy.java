package nl.wieg.immunisation;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who may see how people stand: those who care for one person, and planners how many. */
public final class StatusPolicy {

    public static final Policy READ =
            Policy.of("zien wat aan de beurt is", 'R', NURSE, DOCTOR).withinContext();
    public static final Policy READ_RECORD =
            Policy.of("een dossier bekijken", 'R', NURSE, DOCTOR).withinContext();
    public static final Policy COUNT = Policy.of("zien hoeveel er aan de beurt zijn", 'R', PLANNER, NURSE, DOCTOR);
    public static final Policy COUNT_UNPROTECTED =
            Policy.of("zien hoeveel kinderen nog niet beschermd zijn", 'R', PLANNER, NURSE, DOCTOR, MANAGEMENT);

    private StatusPolicy() {}
}
