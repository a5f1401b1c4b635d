package nl.wieg.demo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Interleaved pairs of measurements: ours and the bare one by turns, so that both meet the same machine. */
final class Pairs {

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Something that times itself: seconds. */
    @FunctionalInterface
    interface Timed {
        double run() throws Exception;
    }

    /** Times both, the bare one first in every other pair. */
    static Pairs of(int count, Work ours, Work bare) throws Exception {
        return ofTimed(count, () -> seconds(ours), () -> seconds(bare));
    }

    /** Lets both time themselves, the bare one first in every other pair. */
    static Pairs ofTimed(int count, Timed ours, Timed bare) throws Exception {
        var pairs = new Pairs();
        for (var i = 0; i < count; i++) {
            if (i % 2 == 0) {
                pairs.ours.add(ours.run());
                pairs.bare.add(bare.run());
            } else {
                pairs.bare.add(bare.run());
                pairs.ours.add(ours.run());
            }
            System.err.printf("  pair %d: ours %.2f s, bare %.2f s%n", i + 1, pairs.ours.get(i), pairs.bare.get(i));
        }
        return pairs;
    }

    static double seconds(Work work) throws Exception {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    double oursMedian() {
        return median(ours.stream().mapToDouble(Double::doubleValue));
    }

    double bareMedian() {
        return median(bare.stream().mapToDouble(Double::doubleValue));
    }

    /** Median of ours divided by bare, pair by pair. */
    double ratio() {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / bare.get(i));
        }
        return median(ratios.stream().mapToDouble(Double::doubleValue));
    }

    private static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
