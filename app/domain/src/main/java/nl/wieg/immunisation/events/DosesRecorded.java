package nl.wieg.immunisation.events;

import java.util.UUID;

/**
 * Doses were recorded or corrected: one at a desk, or all that a delivery of the earlier register told.
 *
 * @param batch asks the register which ones
 */
public record DosesRecorded(UUID batch) {}
