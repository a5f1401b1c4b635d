package nl.wieg.web.board;

import java.util.List;
import nl.wieg.web.page.DutchNumbers;

/** One delivery with what became of it; {@code problems} say why it was rejected or is incomplete. */
public record DeliveryView(
        DeliveryRow delivery,
        String hash,
        long bytes,
        List<String> problems,
        List<ActionRow> history,
        boolean canRunAgain,
        boolean canReadRecords) {

    public String size() {
        return DutchNumbers.size(bytes);
    }
}
