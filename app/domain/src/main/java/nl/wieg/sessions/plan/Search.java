package nl.wieg.sessions.plan;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** How long may be searched: by the clock, or by steps, which give the same plan on every machine. By the clock it can be told to end before. */
public final class Search {

    private final long untilNanos;
    private final OptionalInt steps;
    private final CompletableFuture<Void> ended;

    private Search(long untilNanos, OptionalInt steps, CompletableFuture<Void> ended) {
        this.untilNanos = untilNanos;
        this.steps = steps;
        this.ended = ended;
    }

    /** By the clock, from now on. */
    public static Search within(Duration time) {
        return new Search(System.nanoTime() + time.toNanos(), OptionalInt.empty(), new CompletableFuture<>());
    }

    /** By nodes of the integer program. */
    public static Search inSteps(int steps) {
        return new Search(0, OptionalInt.of(steps), new CompletableFuture<>());
    }

    /** Ends it within seconds, with the best plan so far; from any thread. */
    public void end() {
        ended.complete(null);
    }

    CompletableFuture<Void> ended() {
        return ended;
    }

    OptionalInt steps() {
        return steps;
    }

    Duration left() {
        return ended.isDone() ? Duration.ZERO : Duration.ofNanos(Math.max(0, untilNanos - System.nanoTime()));
    }

    /** Whether it goes by the clock, and that is over. */
    boolean isOver() {
        return steps.isEmpty() && left().isZero();
    }

    /** Whether it goes by the clock, and has not ended. */
    boolean goesOn() {
        return steps.isEmpty() && !isOver();
    }

    /** The same with a share of the time that is left. */
    Search share(double share) {
        return atMost(Duration.ofNanos((long) (left().toNanos() * share)));
    }

    /** The same for so long at least, also when its time is over before. */
    Search atLeast(Duration time) {
        return new Search(Math.max(System.nanoTime() + time.toNanos(), untilNanos), steps, ended);
    }

    /** The same for so long at most. */
    Search atMost(Duration time) {
        return new Search(Math.min(System.nanoTime() + time.toNanos(), untilNanos), steps, ended);
    }
}
