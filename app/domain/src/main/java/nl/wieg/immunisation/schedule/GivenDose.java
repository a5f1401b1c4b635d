package nl.wieg.immunisation.schedule;

import java.time.LocalDate;

/** A dose that somebody got: which kind, on which day. */
public record GivenDose(String kind, LocalDate date) {}
