package nl.wieg.sessions.resources;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees where and by whom sessions can be held, and who changes it. Who works when is for planners alone. */
public final class ResourcePolicy {

    public static final Policy READ = Policy.of("locaties en teams bekijken", 'R', PLANNER, NURSE, DOCTOR, MANAGEMENT);
    public static final Policy READ_STAFF = Policy.of("medewerkers en hun werktijden bekijken", 'R', PLANNER);
    public static final Policy CHANGE = Policy.of("locaties, medewerkers en teams veranderen", 'U', PLANNER);

    private ResourcePolicy() {}
}
