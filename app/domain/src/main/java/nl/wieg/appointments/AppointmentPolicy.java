package nl.wieg.appointments;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees slots, and who says how many places they have. */
public final class AppointmentPolicy {

    public static final Policy READ_SLOTS =
            Policy.of("plekken van sessies bekijken", 'R', PLANNER, NURSE, DOCTOR, MANAGEMENT);
    public static final Policy CHANGE_SLOTS = Policy.of("plekken van sessies veranderen", 'U', PLANNER);

    private AppointmentPolicy() {}
}
