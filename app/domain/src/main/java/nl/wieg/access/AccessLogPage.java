package nl.wieg.access;

import java.util.List;

/** Some lines of the log, the newest first, out of so many. */
public record AccessLogPage(List<AccessLine> lines, long total) {}
