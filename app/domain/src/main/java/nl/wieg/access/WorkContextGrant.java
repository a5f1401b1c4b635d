package nl.wieg.access;

import java.time.LocalDate;

/** A work context for a period, first and last day included. */
public record WorkContextGrant(WorkContext context, LocalDate from, LocalDate until) {

    public WorkContextGrant {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A work context ends before it begins");
        }
    }
}
