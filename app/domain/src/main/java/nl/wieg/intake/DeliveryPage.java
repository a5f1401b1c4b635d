package nl.wieg.intake;

import java.util.List;

/** Some deliveries, the newest first, out of so many. */
public record DeliveryPage(List<DeliverySummary> deliveries, long total) {}
