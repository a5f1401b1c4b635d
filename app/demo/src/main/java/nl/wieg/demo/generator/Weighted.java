package nl.wieg.demo.generator;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Values of which some turn up more often than others. */
final class Weighted<T> {

    private final List<T> values;
    private final ToDoubleFunction<T> weight;
    private final double total;

    Weighted(List<T> values, ToDoubleFunction<T> weight) {
        this.values = List.copyOf(values);
        this.weight = weight;
        this.total = values.stream().mapToDouble(weight).sum();
    }

    T draw(Dice dice) {
        double left = dice.fraction() * total;
        for (T value : values) {
            left -= weight.applyAsDouble(value);
            if (left < 0) {
                return value;
            }
        }
        return values.getLast();
    }
}
