package nl.wieg.appointments.forecast;

/** How a sum of effects becomes what is expected of each one. */
enum Curve {
    /** Of so many that can: between 0 and 1, however large the effects. */
    SHARE {
        @Override
        double mean(double effects) {
            return 1 / (1 + Math.exp(-effects));
        }

        @Override
        double slope(double mean) {
            return mean * (1 - mean);
        }

        @Override
        double effects(double mean) {
            return Math.log(mean / (1 - mean));
        }
    },
    /** As many times what was expected: above 0, and more than 1 too. */
    RATE {
        @Override
        double mean(double effects) {
            return Math.exp(effects);
        }

        @Override
        double slope(double mean) {
            return mean;
        }

        @Override
        double effects(double mean) {
            return Math.log(mean);
        }
    };

    abstract double mean(double effects);

    /** How fast the mean grows with the effects; the variance of one that counts, too. */
    abstract double slope(double mean);

    /** The effects that give this mean. */
    abstract double effects(double mean);
}
