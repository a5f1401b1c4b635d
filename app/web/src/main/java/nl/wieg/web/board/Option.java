package nl.wieg.web.board;

/** One choice of a filter. */
public record Option(String value, String label, boolean selected) {}
