package nl.wieg.demo.kills;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** One run of the product through kills, each at a moment drawn by the seed: so many steps committed, and a little later. */
final class Round {

    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    private static final Duration LITTLE_LATER = Duration.ofMillis(30);
    private static final int MAX_RESTARTS = 3;

    private final Workplace workplace;
    private final KillableDatabase database;
    private final List<String> story = new ArrayList<>();
    private ProductProcess product;
    private int restarts;

    private Round(Workplace workplace, KillableDatabase database) throws IOException {
        this.workplace = workplace;
        this.database = database;
        this.product = ProductProcess.start(workplace);
    }

    /**
     * Carries out the kills and awaits the end.
     *
     * @param steps how many steps the work takes at least
     * @return what was killed when, as lines for people
     */
    static List<String> of(Workplace workplace, KillableDatabase database, int steps, long seed, List<Victim> victims)
            throws IOException {
        var dice = new Random(seed);
        var moments = dice.ints(victims.size(), 1, steps).sorted().toArray();
        var round = new Round(workplace, database);
        try {
            for (var i = 0; i < moments.length && round.reaches(moments[i]); i++) {
                LockSupport.parkNanos(dice.nextLong(LITTLE_LATER.toNanos()));
                round.kill(victims.get(i));
            }
            round.awaitEnd();
            return round.story;
        } finally {
            round.product.close();
        }
    }

    /** Waits until so many steps are committed, and at least one by the present process; false when it was finished before. */
    private boolean reaches(int steps) throws IOException {
        var moment = Math.max(steps, database.steps() + 1);
        while (!product.isFinished()) {
            if (database.steps() >= moment) {
                return true;
            }
            look();
        }
        return false;
    }

    private void kill(Victim victim) throws IOException {
        story.add(victim + " after step " + database.steps());
        if (victim != Victim.DATABASE) {
            product.kill();
        }
        if (victim != Victim.PROCESS) {
            database.killAndStartAgain();
        }
        if (victim != Victim.DATABASE) {
            product = ProductProcess.start(workplace);
        }
    }

    private void awaitEnd() throws IOException {
        while (!product.isFinished()) {
            look();
        }
    }

    /** A process that could not bear the loss of its database while it started is started again, as production does. */
    private void look() throws IOException {
        if (!product.isAlive() && !product.isFinished()) {
            if (++restarts > MAX_RESTARTS) {
                throw new IllegalStateException("The product does not stay up; see " + workplace.log());
            }
            story.add("gave up by itself");
            product = ProductProcess.start(workplace);
        }
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
        if (Thread.interrupted()) {
            throw new IllegalStateException("Took too long after " + story + "; see " + workplace.log());
        }
    }
}
