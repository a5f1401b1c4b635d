package nl.wieg.people;

import org.jspecify.annotations.Nullable;

/** What somebody is recognised by; kept sealed with their own key. */
public record Identity(PersonName name, @Nullable Address address) {}
