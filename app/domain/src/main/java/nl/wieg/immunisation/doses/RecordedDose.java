package nl.wieg.immunisation.doses;

import java.util.Optional;

/**
 * What was recorded.
 *
 * @param notice one sentence for who recorded it, when something differs from what was typed
 */
public record RecordedDose(Dose dose, Optional<String> notice) {}
