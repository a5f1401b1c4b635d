package nl.wieg.appointments.forecast;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A level, and by how much each trait differs from it.
 *
 * @param level of the last year, on the curve
 */
record Effects(Curve curve, double level, Map<Trait, Double> differences) {

    Effects {
        differences = Map.copyOf(differences);
    }

    /** @param cases at least one with a size above 0 */
    static Effects of(List<Case> cases, Curve curve) {
        return new Fit(cases, curve).settled();
    }

    /** What is expected of each one with these traits; a trait that was never seen makes no difference. */
    double mean(Collection<Trait> traits) {
        return curve.mean(level + traits.stream().mapToDouble(this::difference).sum());
    }

    /** Above 0 when it makes more of them. */
    double difference(Trait trait) {
        return differences.getOrDefault(trait, 0.0);
    }
}
