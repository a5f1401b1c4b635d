package nl.wieg.immunisation.schedule;

import java.time.LocalDate;

/** A dose of the schedule that was given. */
public record FilledDose(DoseName name, LocalDate givenOn) {}
