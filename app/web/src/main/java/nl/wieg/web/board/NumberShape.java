package nl.wieg.web.board;

/** How the value of a figure is written. */
public enum NumberShape {
    COUNT,
    EURO,
    PERCENT
}
