package nl.wieg.web.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.intake.SourceStatus;
import nl.wieg.intake.SourceStatuses;
import nl.wieg.keyfigures.YearResult;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Whether the sources of a year are complete: not while the year goes on, nor when a fetch failed or a figure is missing. */
@Component
class SourceStates {

    private final SourceStatuses statuses;
    private final Clock clock;

    SourceStates(SourceStatuses statuses, Clock clock) {
        this.statuses = statuses;
        this.clock = clock;
    }

    OfYear of(YearResult year) {
        return new OfYear(year, statuses.of(year.year()), Region.today(clock).getYear() <= year.year());
    }

    /** The sources as they stand for one year; a source that does not deliver to us yet is not among them. */
    static final class OfYear {

        private final YearResult year;
        private final boolean goesOn;
        private final Map<String, SourceStatus> byCode;
        private final List<SourceStatus> all;

        private OfYear(YearResult year, List<SourceStatus> all, boolean goesOn) {
            this.year = year;
            this.goesOn = goesOn;
            this.all = all;
            this.byCode = all.stream()
                    .collect(Collectors.toMap(status -> status.source().code(), Function.identity()));
        }

        List<SourceStatus> all() {
            return all;
        }

        SourceState state(String source) {
            var status = byCode.get(source);
            if (status == null) {
                return SourceState.NOT_YET;
            }
            if (!status.hasDelivered()) {
                return SourceState.NOT_DELIVERED;
            }
            if (year.stray()) {
                return status.records() > 0 ? SourceState.STRAY : SourceState.NOT_DELIVERED;
            }
            return goesOn || status.lastFetchFailed() || lacksFigure(source)
                    ? SourceState.PARTIAL
                    : SourceState.COMPLETE;
        }

        private boolean lacksFigure(String source) {
            return year.figures().stream()
                    .anyMatch(figure -> figure.definition().source().equals(source) && figure.isMissing());
        }
    }
}
