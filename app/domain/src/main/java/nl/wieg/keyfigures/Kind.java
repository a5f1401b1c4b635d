package nl.wieg.keyfigures;

/** How a figure is counted: events in a year, a stock on its last day, an amount of money, or a share. */
public enum Kind {
    FLOW(0),
    STOCK(0),
    MONEY(2),
    RATIO(1);

    private final int decimals;

    Kind(int decimals) {
        this.decimals = decimals;
    }

    /** How many decimals a value has. */
    public int decimals() {
        return decimals;
    }
}
