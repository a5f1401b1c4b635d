package nl.wieg.immunisation.schedule;

import java.util.Arrays;
import java.util.Optional;

/** The primary series of an infant, chosen by the youth doctor (schema-indicatie). */
public enum Scheme {
    STANDARD("standaard"),
    ADAPTED("aangepast");

    private final String code;

    Scheme(String code) {
        this.code = code;
    }

    /** The word for it in data. */
    public String code() {
        return code;
    }

    /** The scheme of this word, if there is one. */
    public static Optional<Scheme> of(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code.equals(code))
                .findFirst();
    }
}
