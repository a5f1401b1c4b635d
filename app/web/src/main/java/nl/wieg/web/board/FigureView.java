package nl.wieg.web.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;

/**
 * One figure of one year with all behind it; {@code stock} figures are a level, not a sum of months, and {@code lineage} is empty for
 * who may not follow it.
 */
public record FigureView(
        FigureCard card,
        boolean stock,
        Definition definition,
        List<Breakdown> months,
        List<Breakdown> municipalities,
        List<InYear> years,
        Optional<Lineage> lineage) {

    public int year() {
        return card.year();
    }

    public int previousYear() {
        return card.difference().previousYear();
    }

    /** What a figure means, in the version that was counted with; {@code remark} says what to mind. */
    public record Definition(
            int version, LocalDate validFrom, String owner, String meaning, String remark, String sourceName) {

        /** Valid from before the first year there is anything to count of. */
        public boolean always() {
            return validFrom.getYear() <= 1900;
        }

        public String validFromText() {
            return DutchTimes.day(validFrom);
        }
    }

    /** One month or municipality of a figure, this year and the year before. */
    public record Breakdown(String code, String name, FigureAmount now, FigureAmount before) {}

    /** One figure in one year, with the difference to the year before it. */
    public record InYear(int year, FigureAmount amount, YearDifference difference) {}

    /** Where a value came from: the count, how many deliveries and records, and the last deliveries by name. */
    public record Lineage(CountStamp count, long deliveries, long records, List<LineageDelivery> latest) {

        public String deliveriesText() {
            return DutchNumbers.whole(deliveries);
        }

        public String recordsText() {
            return DutchNumbers.whole(records);
        }
    }

    /** One delivery that a value was counted from, and how many of its records count. */
    public record LineageDelivery(String deliveryId, String fileName, Instant receivedAt, long records) {

        public String received() {
            return DutchTimes.stamp(receivedAt);
        }

        public String recordsText() {
            return DutchNumbers.whole(records);
        }
    }
}
