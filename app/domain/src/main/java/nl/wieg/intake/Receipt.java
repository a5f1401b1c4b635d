package nl.wieg.intake;

/**
 * What became of something that was handed in.
 *
 * @param known the same bytes were settled before: no effect
 */
public record Receipt(DeliveryId id, boolean stored, boolean known) {}
