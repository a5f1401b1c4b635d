package nl.wieg.sessions.plan;

import java.time.Duration;
import nl.wieg.sessions.plan.Scip.Answer;

/** Searches all sessions at once: its bound holds for every plan. In stretches, since nothing but its own time ends a solver. */
final class WholeSearch {

    private static final Duration STRETCH = Duration.ofMinutes(1);

    private final Ground ground;
    private final PlanModel program;
    private final Progress progress;

    WholeSearch(Ground ground, Leeway leeway, Progress progress) {
        this.ground = ground;
        this.program = PlanModel.of(ground, ground.chances(), leeway);
        this.progress = progress;
    }

    /** Goes on until the search ends, or nothing can be better. */
    void improve(Search search) {
        Answer answer;
        do {
            progress.best().ifPresent(best -> program.begin(best.sessions(), best.sent()));
            answer = Scip.exact(ground.instance().seed()).least(program.price(), program, search.atMost(STRETCH));
            answer.found().ifPresent(found -> {
                progress.prove(found.bound());
                progress.offer(Proposal.of(ground, found));
            });
        } while (answer.isOpen() && search.goesOn() && !progress.isDone());
        if (!answer.isOpen()) {
            progress.finish();
        }
    }
}
