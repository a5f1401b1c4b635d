package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.util.Comparator;

/** A part of a day on which a session can be held; written as {@code 2026-10-13M}. */
public record DayPart(LocalDate date, PartOfDay part) implements Comparable<DayPart> {

    private static final Comparator<DayPart> IN_TIME =
            Comparator.comparing(DayPart::date).thenComparing(DayPart::part);

    @Override
    public int compareTo(DayPart other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return date + part.code();
    }
}
