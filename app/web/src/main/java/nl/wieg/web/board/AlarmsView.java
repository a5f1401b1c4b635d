package nl.wieg.web.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The alarms, open ones first. */
public record AlarmsView(List<Alarm> rows) {

    /** One alarm: what was unusual, by whom, and who looked at it. */
    public record Alarm(
            String id,
            Instant raisedAt,
            String title,
            String explanation,
            String staffId,
            String staffName,
            AlarmState state,
            Optional<ActionRow> seen) {

        public String raised() {
            return DutchTimes.moment(raisedAt);
        }

        public boolean open() {
            return state == AlarmState.NEW;
        }
    }
}
