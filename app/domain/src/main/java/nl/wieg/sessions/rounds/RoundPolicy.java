package nl.wieg.sessions.rounds;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees rounds and who makes them. */
public final class RoundPolicy {

    public static final Policy READ = Policy.of("rondes bekijken", 'R', PLANNER, NURSE, DOCTOR, MANAGEMENT);
    public static final Policy CHANGE = Policy.of("rondes maken en veranderen", 'U', PLANNER);
    public static final Policy PUBLISH = Policy.of("een ronde publiceren", 'U', PLANNER);

    private RoundPolicy() {}
}
