package nl.wieg.sessions.plan;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The best plan so far and what no plan can cost less than; told each time that one of them gets better. For several threads. */
final class Progress {

    private final Consumer<Improvement> told;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Leeway leeway;
    private @Nullable Proposal best;
    private double bound;

    /**
     * The progress of one search.
     *
     * @param bound no plan in which rules give way no more than this costs less
     */
    Progress(Leeway leeway, double bound, Consumer<Improvement> told) {
        this.leeway = leeway;
        this.bound = bound;
        this.told = told;
    }

    synchronized void offer(Proposal proposal) {
        if (best == null || Proposal.BEST_FIRST.compare(proposal, best) < 0) {
            best = proposal;
            tell();
        }
    }

    synchronized void prove(double higher) {
        if (higher > bound) {
            bound = higher;
            tell();
        }
    }

    /** Nothing can be better, or nothing can be found. */
    void finish() {
        done.complete(null);
    }

    synchronized Optional<Proposal> best() {
        return Optional.ofNullable(best);
    }

    /** Whether nothing can be better. */
    boolean isDone() {
        return done.isDone();
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** Whether there is a plan in which rules give way as little as they may. */
    synchronized boolean isFound() {
        return best != null && best.keeps(leeway);
    }

    /** The best plan so far, if there is any. */
    synchronized Optional<SessionPlan> plan() {
        return best().map(some -> some.keeps(leeway) ? some.plan(bound) : some.plan());
    }

    private void tell() {
        if (best == null || !best.keeps(leeway)) {
            return;
        }
        told.accept(new Improvement(Math.min(bound, best.cost()), best.cost()));
        if (best.costs(bound)) {
            finish();
        }
    }
}
