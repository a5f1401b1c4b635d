package nl.wieg.immunisation.consent;

/** What somebody said when asked; who takes back a consent refuses from then on. */
public enum Decision {
    YES,
    NO
}
