package nl.wieg.sessions.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Consult hours on a day, that can be booked.
 *
 * @param minutes for one talk
 */
public record ConsultOffered(UUID consult, Instant starts, Instant ends, int minutes) {}
