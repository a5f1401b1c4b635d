package nl.wieg.demo.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of a made-up family said of a child, after a text that was in use on that day.
 *
 * @param kind what it is about, {@code *} for all
 * @param parent who said it, counted from 0; {@value #THE_CHILD} for the child
 * @param until the end of a deferral; null for all else
 */
public record MadeUpWord(
        Sort sort,
        String kind,
        int parent,
        LocalDate on,
        @Nullable LocalDate until) {

    /** In the place of a parent. */
    public static final int THE_CHILD = -1;

    private static final int NEW_TEXT_FROM = 2025;

    /** The text they were told before. */
    public String textVersion() {
        return on.getYear() < NEW_TEXT_FROM ? "rvp-2022-1" : "rvp-2025-1";
    }

    /** What it is. */
    public enum Sort {
        MAY_EXCHANGE,
        MAY_NOT_EXCHANGE,
        MAY_BE_GIVEN,
        MAY_NOT_BE_GIVEN,
        OBJECTION,
        DEFERRAL,
        /** A nurse found that the child has weighed what it said before. */
        WISH_STANDS
    }
}
