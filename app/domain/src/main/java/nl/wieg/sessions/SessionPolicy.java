package nl.wieg.sessions;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees published sessions and who publishes them. */
public final class SessionPolicy {

    public static final Policy READ = Policy.of("sessies bekijken", 'R', PLANNER, NURSE, DOCTOR, MANAGEMENT);
    public static final Policy PUBLISH = Policy.of("een voorstel publiceren", 'C', PLANNER);

    public static final Policy OFFER = Policy.of("spreekuren in de agenda zetten", 'C', PLANNER);

    public static final Policy REPAIR = Policy.of("uitval opvangen", 'U', PLANNER);

    private SessionPolicy() {}
}
