package nl.wieg.people;

import nl.wieg.shared.Refusal;

/** What was sealed of this person cannot be read any more: the key was destroyed. */
public final class KeyDestroyed extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyDestroyed(PersonId person) {
        super("De gegevens van deze persoon zijn vernietigd: " + person + ".");
    }
}
