package nl.wieg.immunisation.consent;

import java.util.UUID;

/** What somebody answered when asked for consent. */
public record Consent(UUID id, ConsentPurpose purpose, Decision decision, Said said, Recorded recorded, String words) {}
