package nl.wieg.people;

/** What is printed on the envelope of a letter. */
public record Envelope(String name, Address address) {}
