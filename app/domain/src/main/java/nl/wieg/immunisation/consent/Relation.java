package nl.wieg.immunisation.consent;

/** As whom somebody speaks. */
public enum Relation {
    SELF,
    HOLDER,
    PROFESSIONAL
}
