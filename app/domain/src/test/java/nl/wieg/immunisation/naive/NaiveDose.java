package nl.wieg.immunisation.naive;

import java.time.LocalDate;

/** One injection as the history tells it. */
public record NaiveDose(String kind, LocalDate date) {}
