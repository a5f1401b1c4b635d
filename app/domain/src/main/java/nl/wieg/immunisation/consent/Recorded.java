package nl.wieg.immunisation.consent;

import java.time.Instant;

/** Who wrote it down, and when. */
public record Recorded(String by, Instant at) {}
