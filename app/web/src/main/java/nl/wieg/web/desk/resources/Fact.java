package nl.wieg.web.desk.resources;

/**
 * One thing that is known of a location, employee or team.
 *
 * @param name the key of its words
 */
public record Fact(String name, String text) {}
