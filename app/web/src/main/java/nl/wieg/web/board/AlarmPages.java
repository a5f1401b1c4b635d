package nl.wieg.web.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.AlarmSummary;
import nl.wieg.access.Alarms;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of the alarms. */
@Component
class AlarmPages {

    private static final int SHOWN = 100;

    private final Alarms alarms;
    private final Words words;

    AlarmPages(Alarms alarms, Words words) {
        this.alarms = alarms;
        this.words = words;
    }

    AlarmsView list() {
        return new AlarmsView(rows(), "", "", List.of());
    }

    /** The same, with what was filled in at one alarm and that it will not do. */
    AlarmsView withoutFinding(UUID id, String finding) {
        var problem = new FormProblem("uitkomst-" + id, words.of("alarms.problem.note"));
        return new AlarmsView(rows(), id.toString(), finding, List.of(problem));
    }

    private List<AlarmsView.Alarm> rows() {
        return alarms.newest(0, SHOWN).stream().map(this::alarm).toList();
    }

    private AlarmsView.Alarm alarm(AlarmSummary alarm) {
        return new AlarmsView.Alarm(
                alarm.id().toString(),
                alarm.raisedAt(),
                words.of("alarms." + alarm.kind()),
                words.of(
                        "alarms." + alarm.kind() + ".means",
                        DutchNumbers.whole(alarm.lineCount()),
                        DutchTimes.duration(alarm.window())),
                Objects.toString(alarm.account(), ""),
                alarm.userName(),
                alarm.isOpen() ? AlarmState.NEW : AlarmState.SEEN,
                Optional.ofNullable(alarm.acknowledgedAt())
                        .map(at -> new ActionRow(
                                at,
                                Objects.requireNonNullElse(alarm.acknowledgedBy(), ""),
                                words.of("alarms.looked"),
                                Objects.requireNonNullElse(alarm.finding(), ""))));
    }
}
