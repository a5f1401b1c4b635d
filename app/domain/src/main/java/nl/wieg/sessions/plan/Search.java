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

    /** The same with a share of the time that is left. */
    Search share(double share) {
        return new Search(System.nanoTime() + (long) (left().toNanos() * share), steps, seed);
    }
}
