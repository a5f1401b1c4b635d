package nl.wieg.sessions.rounds;

/**
 * How long one lane is busy with a child.
 *
 * @param one with one injection, in minutes
 * @param two with two or more, in minutes
 */
public record MinutesPerChild(int one, int two) {

    /**
     * A lane takes 12 to 20 children an hour with one injection and 8 to 12 with two, as national figures to plan on have it. The slowest of the
     * first and just under the slowest of the second: a family must not feel hurried.
     */
    public static final MinutesPerChild USUAL = new MinutesPerChild(5, 8);

    /** Of children of whom this share, 0 to 1, gets two injections. */
    public double mean(double shareOfTwo) {
        return one + (two - one) * shareOfTwo;
    }
}
