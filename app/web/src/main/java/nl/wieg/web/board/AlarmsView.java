package nl.wieg.web.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;

/** The alarms, open ones first; {@code findingOf} is the alarm whose {@code finding} was filled in wrong, empty when none was. */
public record AlarmsView(List<Alarm> rows, String findingOf, String finding, List<FormProblem> problems) {

    public boolean isInvalid(Alarm alarm) {
        return alarm.id().equals(findingOf);
    }

    /** One alarm: what was unusual, by whom, and who looked at it. */
    public record Alarm(
            String id,
            Instant raisedAt,
            String title,
            String explanation,
            String account,
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
