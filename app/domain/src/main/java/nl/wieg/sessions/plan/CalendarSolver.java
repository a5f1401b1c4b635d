package nl.wieg.sessions.plan;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wieg.sessions.plan.Calendar.Wish;

/** Gives each counted session a day part. */
final class CalendarSolver {

    private static final long MOVES_A_STEP = 1_000;

    private final Ground ground;

    CalendarSolver(Ground ground) {
        this.ground = ground;
    }

    /** The sessions with their day parts, if all rules can be kept within the search. */
    Optional<List<Chance>> date(Counts counts, Search search) {
        var calendar = new Calendar(sessions(counts), wishes());
        if (calendar.getSessions().stream().allMatch(session -> session.getAt() != null)) {
            return Optional.of(
                    calendar.getSessions().stream().map(DatedSession::chosen).toList());
        }
        var solved =
                SolverFactory.<Calendar>create(config(search)).buildSolver().solve(calendar);
        return solved.keepsAllRules()
                ? Optional.of(
                        solved.getSessions().stream().map(DatedSession::chosen).toList())
                : Optional.empty();
    }

    private static SolverConfig config(Search search) {
        var termination = new TerminationConfig().withBestScoreLimit("0hard/0soft");
        search.steps()
                .ifPresentOrElse(
                        steps -> termination.withMoveCountLimit(steps * MOVES_A_STEP),
                        () -> termination.withMillisecondsSpentLimit(search.left().toMillis()));
        return new SolverConfig()
                .withSolutionClass(Calendar.class)
                .withEntityClasses(DatedSession.class)
                .withConstraintProviderClass(CalendarRules.class)
                .withRandomSeed(search.seed())
                .withTerminationConfig(termination);
    }

    /** Where there is one day part to choose from, it is chosen. */
    private static List<DatedSession> sessions(Counts counts) {
        var sessions = new ArrayList<DatedSession>();
        for (var held : counts.held()) {
            held.sort().pinned().forEach(pin -> sessions.add(DatedSession.pinned(sessions.size(), pin)));
            var range = held.sort().chances().stream()
                    .filter(chance -> !held.sort().pinned().contains(chance))
                    .toList();
            for (var i = held.sort().pinned().size(); i < held.count(); i++) {
                sessions.add(
                        range.size() == 1
                                ? DatedSession.pinned(sessions.size(), range.getFirst())
                                : DatedSession.free(sessions.size(), range));
            }
        }
        return sessions;
    }

    private List<Wish> wishes() {
        return ground.neighbourhoods().stream()
                .map(near -> new Wish(near, near.wanted(ground.rules().minChoices())))
                .filter(wish -> wish.dates() > 0)
                .toList();
    }
}
