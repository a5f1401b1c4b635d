package nl.wieg.keyfigures;

/**
 * Counted records of a run with the same labels.
 *
 * @param month 1 to 12
 * @param amount children, cents or marks added up; equal to records where a record is one event
 */
record Tally(
        String source,
        String category,
        String state,
        String municipality,
        int month,
        long records,
        long amount,
        long provisional) {}
