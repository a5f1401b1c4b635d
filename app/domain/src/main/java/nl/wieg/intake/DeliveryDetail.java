package nl.wieg.intake;

/**
 * A delivery with all we know of it.
 *
 * @param sha256 hexadecimal; empty while it is still being fetched
 * @param withdrawnCount how many of its records say that the source withdrew them
 */
public record DeliveryDetail(DeliverySummary summary, String sha256, long withdrawnCount) {}
