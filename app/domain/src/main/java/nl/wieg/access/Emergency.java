package nl.wieg.access;

import java.time.Instant;

/** Somebody reached a person outside their work context, and wrote down why. */
public record Emergency(Instant at, String userName, String reason) {}
