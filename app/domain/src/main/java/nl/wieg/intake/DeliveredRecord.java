package nl.wieg.intake;

import java.util.Map;

/**
 * What a source says of one thing, as far as we know.
 *
 * @param key identifies it within its source
 * @param version the highest that was ever stored
 * @param lapsed withdrawn by its source
 * @param content the parsed fields as the source names them, in the source's order
 */
public record DeliveredRecord(String key, long version, boolean lapsed, Map<String, String> content) {}
