package nl.wieg.immunisation;

import java.util.UUID;

/** Persons were marked for a change; told once the change stands. */
record StatusesStale(UUID change) {}
