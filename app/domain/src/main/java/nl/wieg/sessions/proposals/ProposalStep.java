package nl.wieg.sessions.proposals;

import java.time.Duration;

/**
 * An improvement.
 *
 * @param after since its search began
 * @param bound no plan costs less
 */
public record ProposalStep(Duration after, double cost, double bound) {}
