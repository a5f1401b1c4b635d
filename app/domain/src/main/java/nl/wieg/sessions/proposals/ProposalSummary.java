package nl.wieg.sessions.proposals;

import java.time.Instant;

/**
 * A proposal in a list.
 *
 * @param number in the round, from 1
 */
public record ProposalSummary(ProposalId id, int number, ProposalState state, Instant askedAt, String askedBy) {}
