package nl.wieg.keyfigures;

/** How a figure is counted: events in a year, a stock on its last day, an amount of money, or a share. */
public enum Kind {
    FLOW,
    STOCK,
    MONEY,
    RATIO
}
