package nl.wieg.demo.generator;

/** What can happen to a record between the event and its arrival, with its column in {@code mishaps.csv}. */
enum Mishap {
    CORRECTED("gecorrigeerd"),
    OVERTAKEN("ingehaald"),
    TWICE("dubbel"),
    CONTRADICTED("tegengesproken"),
    DELAYED("vertraagd"),
    RETURNED("teruggekomen"),
    NONE("");

    private final String column;

    Mishap(String column) {
        this.column = column;
    }

    /** How many of a thousand records meet it; nothing at all happens to the rest. */
    double perMille(Table.Row rates) {
        if (this != NONE) {
            return rates.weight(column);
        }
        double others = 0;
        for (Mishap mishap : values()) {
            others += mishap == NONE ? 0 : mishap.perMille(rates);
        }
        return 1000 - others;
    }
}
