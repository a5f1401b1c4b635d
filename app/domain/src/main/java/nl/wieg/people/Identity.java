package nl.wieg.people;

import org.jspecify.annotations.Nullable;

/** What somebody is recognised by; kept sealed with their own key. */
public record Identity(PersonName name, @Nullable Address address) {

    /** Of somebody whom we know by a number alone. */
    static final Identity NOT_KNOWN = new Identity(new PersonName("", "", ""), null);
}
