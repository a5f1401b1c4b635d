package nl.wieg.appointments.fill;

import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees how full sessions are, and who overbooks them. */
public final class FillPolicy {

    public static final Policy READ = Policy.of("de bezetting bekijken", 'R', PLANNER, MANAGEMENT);
    public static final Policy OVERBOOK = Policy.of("een sessie overboeken", 'U', PLANNER);

    private FillPolicy() {}
}
