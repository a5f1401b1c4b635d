package nl.wieg.appointments.fill;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wieg.appointments.Slot;

/**
 * The chance that anybody at a session waits too long, worked out exactly: slot by slot, from how much work each lane may have left of those before
 * (Lindley's recursion) and how many may come (a convolution of each one's chance). Work is counted in whole units, the largest that times, pace
 * and bound have in common, so that nothing is rounded.
 */
final class Waiting {

    private final List<Slot> slots;
    private final double comes;
    private final Pace pace;
    private final long unit;
    private final int child;
    private final int bound;

    private Waiting(List<Slot> slots, double comes, Pace pace, Duration bound) {
        this.slots = slots;
        this.comes = comes;
        this.pace = pace;
        var childWork = pace.length().toSeconds() * pace.lanes();
        var boundWork = work(bound);
        this.unit = LongStream.concat(
                        LongStream.of(childWork, boundWork),
                        IntStream.range(1, slots.size()).mapToLong(this::gap))
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .longValueExact();
        this.child = units(childWork);
        this.bound = units(boundWork);
    }

    /**
     * When all places of the slots are taken.
     *
     * @param slots in order of time
     * @param comes the chance that somebody who booked comes, 0 to 1
     * @param bound to wait longer is too long
     */
    static double chance(List<Slot> slots, double comes, Pace pace, Duration bound) {
        return new Waiting(slots, comes, pace, bound).chance();
    }

    private double chance() {
        Map<List<Integer>, Double> left = Map.of(Collections.nCopies(pace.lanes(), 0), 1.0);
        var tooLong = 0.0;
        for (var i = 0; i < slots.size(); i++) {
            var next = new HashMap<List<Integer>, Double>();
            var gap = i + 1 < slots.size() ? units(gap(i + 1)) : 0;
            var coming = coming(slots.get(i).capacity());
            for (var state : left.entrySet()) {
                tooLong += state.getValue() * serve(state.getKey(), state.getValue(), coming, gap, next);
            }
            left = next;
        }
        return tooLong;
    }

    /**
     * One slot.
     *
     * @param left the work of each lane when it begins, the least first
     * @param chance of that
     * @param next gets the chance of each work when the next slot begins, as far as nobody waited too long
     * @return the chance that somebody did, if it was so
     */
    private double serve(List<Integer> left, double chance, double[] coming, int gap, Map<List<Integer>, Double> next) {
        var lanes = new ArrayList<>(left);
        var more = 1.0;
        for (var children = 0; children < coming.length; children++) {
            if (children > 0) {
                if (lanes.getFirst() > bound) {
                    return more;
                }
                lanes.addFirst(lanes.removeFirst() + child);
                Collections.sort(lanes);
            }
            next.merge(after(lanes, gap), chance * coming[children], Double::sum);
            more -= coming[children];
        }
        return 0;
    }

    private static List<Integer> after(List<Integer> lanes, int gap) {
        return lanes.stream().map(work -> Math.max(0, work - gap)).toList();
    }

    /** The chance of each number that may come. */
    private double[] coming(int booked) {
        var chances = new double[] {1};
        for (var child = 0; child < booked; child++) {
            var more = new double[chances.length + 1];
            for (var i = 0; i < chances.length; i++) {
                more[i] += chances[i] * (1 - comes);
                more[i + 1] += chances[i] * comes;
            }
            chances = more;
        }
        return chances;
    }

    /** What a lane does in that time, so that the work for one child is whole too. */
    private long work(Duration duration) {
        return duration.toSeconds() * pace.capacity();
    }

    private long gap(int slot) {
        return work(
                Duration.between(slots.get(slot - 1).starts(), slots.get(slot).starts()));
    }

    private int units(long work) {
        return Math.toIntExact(work / unit);
    }
}
