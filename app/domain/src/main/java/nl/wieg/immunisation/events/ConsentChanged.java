package nl.wieg.immunisation.events;

import nl.wieg.people.PersonId;

/** Somebody agreed, objected, put off or took back, or a doctor decided about it, for this person. */
public record ConsentChanged(PersonId person) {}
