package nl.wieg.keyfigures;

import static nl.wieg.access.Role.COORDINATOR;
import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;
import static nl.wieg.access.Role.PRIVACY_OFFICER;
import static nl.wieg.access.Role.STEWARD;

import nl.wieg.access.Policy;

/** Who may do what with figures. Until they are published, figures per municipality are for signed-in staff. */
public final class KeyFigurePolicy {

    public static final Policy READ_FIGURES = Policy.of(
            "kerncijfers bekijken", 'R', MANAGEMENT, STEWARD, PLANNER, NURSE, DOCTOR, COORDINATOR, PRIVACY_OFFICER);
    public static final Policy READ_LINEAGE =
            Policy.of("de herkomst van een cijfer bekijken", 'R', MANAGEMENT, STEWARD);
    public static final Policy REQUEST_COUNT = Policy.of("een jaar opnieuw tellen", 'E', STEWARD);
    public static final Policy READ_RUNS = Policy.of("tellingen bekijken", 'R', MANAGEMENT, STEWARD);
    static final Policy COUNT = Policy.of("tellen", 'C');

    private KeyFigurePolicy() {}
}
