package nl.wieg.demo.oracle;

/**
 * One good record.
 *
 * @param year of the event in Amsterdam, or the financial year
 * @param municipality one of the twelve or {@code GM0000}
 * @param content the parsed fields in one spelling each, so that equal content is equal here
 */
record FeedRecord(String key, long version, boolean lapsed, int year, String municipality, Fields content) {}
