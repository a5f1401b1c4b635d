package nl.wieg.access;

/** What somebody is here for; a role is granted for a period. {@code SYSTEM} is a process of our own and is never granted. */
public enum Role {
    MANAGEMENT(Purpose.STEERING),
    STEWARD(Purpose.DATA_QUALITY),
    PLANNER(Purpose.PLANNING),
    NURSE(Purpose.CARE),
    DOCTOR(Purpose.CARE),
    COORDINATOR(Purpose.COORDINATION),
    PRIVACY_OFFICER(Purpose.SUPERVISION),
    SYSTEM(Purpose.OPERATION);

    private final Purpose purpose;

    Role(Purpose purpose) {
        this.purpose = purpose;
    }

    public Purpose purpose() {
        return purpose;
    }
}
