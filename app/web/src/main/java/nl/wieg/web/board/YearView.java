package nl.wieg.web.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;

/**
 * The year at a glance: the published figures in groups, the others, those that are not measured yet, and the sources; no count yet is an empty {@code counted}. A
 * {@code stray} year has no figures, and only the sources whose records went astray in it.
 */
public record YearView(
        int year,
        List<Integer> years,
        boolean stray,
        FigureState state,
        Optional<CountStamp> counted,
        List<Group> groups,
        List<FigureCard> others,
        List<FigureCard> pending,
        List<Source> sources) {

    public long waiting() {
        return sources.stream().mapToLong(Source::waiting).sum();
    }

    public String waitingText() {
        return DutchNumbers.whole(waiting());
    }

    public String countedAt() {
        return counted.map(CountStamp::counted).orElse("");
    }

    /** Figures that belong together on the year's page; {@code key} picks the heading: health, youth or money. */
    public record Group(String key, List<FigureCard> cards) {}

    /** What one source delivered for a year; {@code expects} says in a few words what should come and when. */
    public record Source(
            String code,
            String name,
            SourceState state,
            String expects,
            Optional<Instant> lastReceivedAt,
            long deliveries,
            long records,
            long waiting) {

        public String lastReceived() {
            return lastReceivedAt.map(DutchTimes::stamp).orElse("");
        }

        public String deliveriesText() {
            return DutchNumbers.whole(deliveries);
        }

        public String recordsText() {
            return DutchNumbers.whole(records);
        }

        public String waitingText() {
            return DutchNumbers.whole(waiting);
        }
    }
}
