package nl.wieg.people.mutations;

/** Where somebody is, as far as we were told. */
public enum Presence {
    /** Never born, moved in or admitted here. */
    UNKNOWN,
    HERE,
    AWAY,
    DEAD
}
