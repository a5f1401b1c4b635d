package nl.wieg.access;

/** What somebody looks for, as NEN 7513 wants it logged; it follows from the role that let them in. */
public enum Purpose {
    STEERING,
    DATA_QUALITY,
    PLANNING,
    CARE,
    COORDINATION,
    SUPERVISION,
    OPERATION,
    EMERGENCY,
    NONE
}
