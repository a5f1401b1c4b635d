package nl.wieg.sessions.resources;

import java.util.Locale;

/** What somebody has shown to be able to do. */
public enum CertificateKind {
    INJECTION,
    RESUSCITATION;

    static CertificateKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
