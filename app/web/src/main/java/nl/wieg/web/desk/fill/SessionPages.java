package nl.wieg.web.desk.fill;

import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.appointments.fill.Choice;
import nl.wieg.appointments.fill.FillPolicy;
import nl.wieg.appointments.fill.Fills;
import nl.wieg.appointments.fill.SessionFill;
import nl.wieg.appointments.forecast.Forecasts;
import nl.wieg.sessions.SessionId;
import nl.wieg.web.page.FormProblem;
import org.springframework.stereotype.Component;

/** Fills the page of one session: how full it is, and how far it can be overbooked. */
@Component
class SessionPages {

    private final Fills fills;
    private final Forecasts forecasts;
    private final FillRows rows;
    private final FillWords fillWords;
    private final Access access;

    SessionPages(Fills fills, Forecasts forecasts, FillRows rows, FillWords fillWords, Access access) {
        this.fills = fills;
        this.forecasts = forecasts;
        this.rows = rows;
        this.fillWords = fillWords;
        this.access = access;
    }

    SessionView one(SessionId id) {
        return page(id, List.of());
    }

    /** With what was wrong with what was sent. */
    SessionView refused(SessionId id, FormProblem problem) {
        return page(id, List.of(problem));
    }

    private SessionView page(SessionId id, List<FormProblem> problems) {
        var fill = fills.of(id);
        var minutes = Long.toString(fills.rule().longestWait().toMinutes());
        return new SessionView(
                rows.row(fill, minutes),
                fillWords.municipality(fill.upcoming().place()),
                fillWords.basis(fill.forecast().basis(), forecasts.current().otherwise()),
                fill.forecast().strongest().map(fillWords::reason).orElse(""),
                fill.overbooking()
                        .map(said -> fillWords.said(said, fill.extra()))
                        .orElse(""),
                access.allows(FillPolicy.OVERBOOK) && fill.upcoming().isAhead()
                        ? choices(id, fill, minutes)
                        : List.of(),
                problems);
    }

    private List<SessionView.Choice> choices(SessionId id, SessionFill fill, String minutes) {
        return fills.choices(id).stream()
                .map(choice -> choice(choice, fill.extra(), minutes))
                .toList();
    }

    private SessionView.Choice choice(Choice choice, int extra, String minutes) {
        return new SessionView.Choice(
                Integer.toString(choice.extra()),
                fillWords.places(choice.extra()),
                fillWords.risk(choice.risk(), minutes),
                choice.isAllowed(),
                choice.extra() == extra);
    }
}
