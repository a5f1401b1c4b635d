package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** In which weeks something is so, by the number of the ISO week. */
public enum Weeks {
    EVERY,
    ODD,
    EVEN;

    static Weeks of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean include(LocalDate day) {
        var isOdd = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return this == EVERY || (this == ODD) == isOdd;
    }

    boolean meet(Weeks other) {
        return this == EVERY || other == EVERY || this == other;
    }
}
