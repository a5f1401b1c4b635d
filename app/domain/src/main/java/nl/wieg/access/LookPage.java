package nl.wieg.access;

import java.util.List;

/** A stretch of the looks at somebody, and how many there are. */
public record LookPage(List<Look> looks, long total) {}
