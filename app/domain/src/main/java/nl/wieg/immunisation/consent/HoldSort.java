package nl.wieg.immunisation.consent;

/** What holds a dose back. */
public enum HoldSort {
    OBJECTION,
    DEFERRAL,
    CONTRAINDICATION
}
