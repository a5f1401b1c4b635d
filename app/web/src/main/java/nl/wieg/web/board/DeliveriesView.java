package nl.wieg.web.board;

import java.util.List;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;

/** The deliveries, newest first, and what they can be filtered by. */
public record DeliveriesView(List<DeliveryRow> rows, List<Option> sources, List<Option> states, Paging paging) {}
