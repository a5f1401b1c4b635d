package nl.wieg.sessions.proposals;

import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees proposals and who makes them. Working them out is for processes of our own alone. */
public final class ProposalPolicy {

    public static final Policy READ = Policy.of("voorstellen bekijken", 'R', PLANNER, MANAGEMENT);
    public static final Policy CHANGE = Policy.of("voorstellen maken en veranderen", 'U', PLANNER);
    static final Policy WORK_OUT = Policy.of("voorstellen uitrekenen", 'U');

    private ProposalPolicy() {}
}
