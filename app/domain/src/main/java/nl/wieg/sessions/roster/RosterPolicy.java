package nl.wieg.sessions.roster;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees who works where, and who changes it. */
public final class RosterPolicy {

    public static final Policy READ = Policy.of("het rooster bekijken", 'R', PLANNER, NURSE, DOCTOR);
    public static final Policy CHANGE = Policy.of("het rooster veranderen", 'U', PLANNER);
    public static final Policy SWAP = Policy.of("een ruil invoeren of erover beslissen", 'U', PLANNER);
    public static final Policy HAND_OUT = Policy.of("iemands rooster uitdelen", 'R', PLANNER);

    private RosterPolicy() {}
}
