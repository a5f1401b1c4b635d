package nl.wieg.sessions.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that can be booked.
 *
 * @param capacity children in all
 */
public record SessionOffered(UUID session, Instant starts, Instant ends, int capacity) {}
