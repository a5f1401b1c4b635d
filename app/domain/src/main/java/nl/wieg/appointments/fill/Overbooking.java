package nl.wieg.appointments.fill;

import java.time.Instant;

/**
 * What a planner said about a session.
 *
 * @param extra places above its capacity
 */
public record Overbooking(int extra, Instant setAt, String setBy) {}
