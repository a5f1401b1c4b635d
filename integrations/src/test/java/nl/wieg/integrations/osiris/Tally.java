package nl.wieg.integrations.osiris;

import java.util.function.Supplier;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;

/** Counts what a reader hands over and keeps none of it; looks now and then at how much memory is in use. */
final class Tally implements RecordSink {

    private static final int LOOK_EVERY = 50_000;

    private int accepted;
    private int refused;
    private long mostMemory;

    @Override
    public void accept(Position at, Supplier<String> raw, IntakeRecord record) {
        if (++accepted % LOOK_EVERY == 0) {
            mostMemory = Math.max(mostMemory, memoryInUse());
        }
    }

    @Override
    public void refuse(Position at, String raw, String reason) {
        refused++;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    long mostMemory() {
        return mostMemory;
    }

    private static long memoryInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
