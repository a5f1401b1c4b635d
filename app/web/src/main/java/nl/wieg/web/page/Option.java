package nl.wieg.web.page;

/** One choice of a filter. */
public record Option(String value, String label, boolean selected) {}
