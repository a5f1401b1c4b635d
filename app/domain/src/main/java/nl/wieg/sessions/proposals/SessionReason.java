package nl.wieg.sessions.proposals;

import nl.wieg.sessions.plan.Reason;

/**
 * Why a session is in a proposal.
 *
 * @param staffHours what it asks of staff
 */
public record SessionReason(Reason reason, double staffHours) {}
