package nl.wieg.sessions.plan;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.HashSet;
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

    /** The sessions with their day parts, if the search finds any without two at once for a team or a location; with as much choice as it found. */
    Optional<List<Chance>> date(Counts counts, Search search) {
        var calendar = new Calendar(sessions(counts), wishes());
        if (calendar.getSessions().stream().allMatch(DatedSession::isPinned)) {
            return Optional.of(chosen(calendar)).filter(CalendarSolver::isPossible);
        }
        var solved = SolverFactory.<Calendar>create(config(counts, search))
                .buildSolver()
                .solve(calendar);
        return solved.isPossible() ? Optional.of(chosen(solved)) : Optional.empty();
    }

    private static List<Chance> chosen(Calendar calendar) {
        return calendar.getSessions().stream().map(DatedSession::chosen).toList();
    }

    /** Whether no team and no location has two at once. */
    private static boolean isPossible(List<Chance> sessions) {
        var taken = new HashSet<List<Object>>();
        return sessions.stream()
                .allMatch(session -> taken.add(List.of("team", session.team(), session.part()))
                        && taken.add(List.of("location", session.location(), session.part())));
    }

    private static SolverConfig config(Counts counts, Search search) {
        var missing = Math.round(counts.shortfalls().getLast());
        var termination = new TerminationConfig().withBestScoreLimit("0hard/" + -missing + "soft");
        search.steps()
                .ifPresentOrElse(
                        steps -> termination.withMoveCountLimit(steps * MOVES_A_STEP),
                        () -> termination.withMillisecondsSpentLimit(
                                search.left().toMillis()));
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
