package nl.wieg.demo.generator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole amount by weight without losing a unit: what is left over goes to the largest remainders. */
final class Shares {

    private Shares() {}

    static List<Long> of(long amount, List<Double> weights) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] exact =
                weights.stream().mapToDouble(weight -> amount * weight / total).toArray();
        long[] shares = new long[exact.length];
        long left = amount;
        for (int i = 0; i < exact.length; i++) {
            shares[i] = (long) Math.floor(exact[i]);
            left -= shares[i];
        }
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> shares[i] - exact[i]))
                .limit(left)
                .forEach(i -> shares[i]++);
        return IntStream.range(0, shares.length).mapToObj(i -> shares[i]).toList();
    }
}
