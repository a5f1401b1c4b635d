package nl.wieg.access;

/** What was unusual: many searches, personal or raw records read, many refusals, or each use of the emergency procedure. */
public enum AlarmKind {
    reads(
            "outcome = 'allowed' AND action = 'R' AND (sensitivity = 'personal' OR object_type IN ('quarantaine', 'records', 'persoon'))"),
    refusals("outcome = 'refused'"),
    emergency("outcome = 'allowed' AND action = 'E' AND purpose = 'EMERGENCY'");

    private final String lines;

    AlarmKind(String lines) {
        this.lines = lines;
    }

    /** The lines of the log that count, as SQL. */
    String lines() {
        return lines;
    }

    /** How many of them within the window raise an alarm. */
    int limit(AlarmProperties properties) {
        return switch (this) {
            case reads -> properties.reads();
            case refusals -> properties.refusals() + 1;
            case emergency -> 1;
        };
    }
}
