package nl.wieg.keyfigures;

import java.util.Locale;

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

    /** As the definitions have it. */
    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** How many decimals a value has. */
    public int decimals() {
        return decimals;
    }
}
