package nl.wieg.people;

import java.time.LocalDate;

/** Somebody whom the schedule is for. */
public record PersonInCare(PersonId id, LocalDate birthDate) {}
