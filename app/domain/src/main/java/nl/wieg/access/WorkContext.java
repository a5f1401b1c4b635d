package nl.wieg.access;

import nl.wieg.shared.MunicipalityCode;

/**
 * For whom somebody works now: the people of one municipality, or of the whole region. Outside it nobody is found or read.
 *
 * @param municipality code, or {@code *} for the whole region
 */
public record WorkContext(String municipality) {

    /** The whole region. */
    public static final WorkContext REGION = new WorkContext("*");

    public WorkContext {
        if (!municipality.equals("*")) {
            municipality = new MunicipalityCode(municipality).value();
        }
    }

    public boolean isRegion() {
        return municipality.equals("*");
    }

    boolean covers(MunicipalityCode home) {
        return isRegion() || municipality.equals(home.value());
    }
}
