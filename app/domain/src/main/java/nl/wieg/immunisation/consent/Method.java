package nl.wieg.immunisation.consent;

/** How it was said. */
public enum Method {
    ORAL,
    PAPER,
    PORTAL,
    TELEPHONE
}
