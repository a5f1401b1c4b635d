package nl.wieg.sessions.resources.files;

import nl.wieg.access.Policy;
import nl.wieg.sessions.resources.ResourcePolicy;

/** Of what a file can be. */
public enum ResourceKind {
    LOCATIONS,
    EMPLOYEES,
    TEAMS;

    Policy reading() {
        return this == LOCATIONS ? ResourcePolicy.READ : ResourcePolicy.READ_STAFF;
    }
}
