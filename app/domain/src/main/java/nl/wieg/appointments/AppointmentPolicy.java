package nl.wieg.appointments;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees slots. */
public final class AppointmentPolicy {

    public static final Policy READ_SLOTS =
            Policy.of("plekken van sessies bekijken", 'R', PLANNER, NURSE, DOCTOR, MANAGEMENT);

    private AppointmentPolicy() {}
}
