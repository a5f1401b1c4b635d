package nl.wieg.immunisation.schedule;

/**
 * Which dose of which kind: HPV-2.
 *
 * @param kind the code of what it protects against: BMR, HPV
 * @param dose number in the series; 0 is the extra first dose of the adapted scheme
 */
public record DoseName(String kind, int dose) {

    /**
     * Reads {@code DKTP-Hib-HepB-1}: the number stands after the last dash.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static DoseName parse(String written) {
        var dash = written.lastIndexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("Not a dose: " + written);
        }
        return new DoseName(written.substring(0, dash), Integer.parseInt(written.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return kind + "-" + dose;
    }
}
