package nl.wieg.intake;

import java.util.Locale;

/** How a delivery came: as a file, fetched over REST, from the desk where somebody corrected a record, or from a register of our own. */
public enum Channel {
    FILE,
    REST,
    DESK,
    OWN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
