package nl.wieg.web.board;

import java.util.List;

/** The deliveries, newest first, and what they can be filtered by. */
public record DeliveriesView(List<DeliveryRow> rows, List<Option> sources, List<Option> states, Paging paging) {}
