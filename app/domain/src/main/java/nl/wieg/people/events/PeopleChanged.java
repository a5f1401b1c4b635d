package nl.wieg.people.events;

import java.util.UUID;

/**
 * Something about persons changed that others work with: birth date, where they live, whether they live, authority, or who is the same person. One
 * event however many; {@code nl.wieg.people.PeopleChanges} says whom.
 */
public record PeopleChanged(UUID change) {}
