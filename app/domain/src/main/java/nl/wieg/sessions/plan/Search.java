package nl.wieg.sessions.plan;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How long may be searched: by the clock, or by steps, which give the same plan on every machine.
 *
 * @param untilNanos by {@link System#nanoTime()}; without meaning when there are steps
 * @param steps nodes of the integer program and steps of the calendar
 */
record Search(long untilNanos, OptionalInt steps, long seed) {

    Duration left() {
        return Duration.ofNanos(Math.max(0, untilNanos - System.nanoTime()));
    }

    /** Whether there is time for another stretch; a search by steps is one stretch. */
    boolean goesOn() {
        return steps.isEmpty() && !left().isZero();
    }

    /** The same with a share of the time that is left. */
    Search share(double share) {
        return atMost(Duration.ofNanos((long) (left().toNanos() * share)));
    }

    /** The same for so long at most. */
    Search atMost(Duration time) {
        var until = System.nanoTime() + time.toNanos();
        return new Search(Math.min(until, untilNanos), steps, seed);
    }
}
