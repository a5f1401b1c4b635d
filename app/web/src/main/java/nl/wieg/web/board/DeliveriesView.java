package nl.wieg.web.board;

import java.util.List;
import java.util.stream.Collectors;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;

/** The deliveries, newest first, what they can be filtered by, and what lies in the inbox where no source looks. */
public record DeliveriesView(
        List<DeliveryRow> rows, List<Option> sources, List<Option> states, Paging paging, List<String> misplaced) {

    private static final int SHOWN = 5;

    /** The first few by name. */
    public String misplacedText() {
        return misplaced.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (misplaced.size() > SHOWN ? ", ..." : "");
    }
}
