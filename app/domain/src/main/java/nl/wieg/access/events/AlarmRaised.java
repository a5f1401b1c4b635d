package nl.wieg.access.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's use was unusual; the privacy officer should know. Names nobody.
 *
 * @param kind reads or refusals
 */
public record AlarmRaised(UUID alarmId, String kind, Instant raisedAt) {}
