package nl.wieg.web.board;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;

/** The records behind a figure, or those of one delivery; {@code subject} and {@code backAddress} say which. */
public record RecordsView(
        String subject,
        String backAddress,
        boolean personal,
        List<Option> municipalities,
        List<Row> rows,
        Paging paging) {

    /** One record that counts: its key and version at the source, the day it happened, and where in which delivery it stood. */
    public record Row(
            String key,
            long version,
            LocalDate happenedOn,
            String municipality,
            String status,
            String deliveryId,
            String fileName,
            String position) {

        public String happened() {
            return DutchTimes.day(happenedOn);
        }
    }
}
