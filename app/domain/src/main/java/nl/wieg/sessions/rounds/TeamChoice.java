package nl.wieg.sessions.rounds;

import java.util.UUID;

/** A team of the resources that can hold at most so many sessions of a round. */
public record TeamChoice(UUID team, int maxSessions) {}
