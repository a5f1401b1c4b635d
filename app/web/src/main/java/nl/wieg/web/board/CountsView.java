package nl.wieg.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Option;

/** The counts, newest first, those that go on above them, and the years that can be counted again. */
public record CountsView(List<Running> running, List<Finished> rows, List<Option> years, boolean canCount) {

    /** A count that is going on; {@code doing} says in a few words what it is at. */
    public record Running(
            String id,
            int year,
            Instant startedAt,
            String who,
            int percent,
            String doing,
            Optional<Duration> remaining) {

        public String started() {
            return DutchTimes.moment(startedAt);
        }

        public String remainingText() {
            return remaining.map(DutchTimes::duration).orElse("");
        }
    }

    /** One finished count; {@code outcome} says in a sentence what it changed or why it failed. */
    public record Finished(
            String id,
            int year,
            Instant startedAt,
            Duration took,
            String who,
            RunState state,
            long deliveries,
            long records,
            String outcome) {

        public String started() {
            return DutchTimes.stamp(startedAt);
        }

        public String tookText() {
            return DutchTimes.duration(took);
        }

        public String deliveriesText() {
            return DutchNumbers.whole(deliveries);
        }

        public String recordsText() {
            return DutchNumbers.whole(records);
        }
    }
}
