package nl.wieg.intake;

import java.util.Locale;

/** How a delivery came: as a file, fetched over REST, or from the desk where somebody corrected a record. */
public enum Channel {
    FILE,
    REST,
    DESK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
