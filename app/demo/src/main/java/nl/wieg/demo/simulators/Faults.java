package nl.wieg.demo.simulators;

/** How unreliable a simulator is. */
public enum Faults {
    /** Every answer is good at once. */
    NONE,
    /** Five pages go wrong at the first asking, each in its own way: refused, unavailable, cut off twice, slow. */
    REAL_LIFE
}
