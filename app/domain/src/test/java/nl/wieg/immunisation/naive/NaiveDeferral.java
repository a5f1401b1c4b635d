package nl.wieg.immunisation.naive;

import java.time.LocalDate;

/** Not before {@code until}, for one kind or for all of them ({@code *}). */
public record NaiveDeferral(String kind, LocalDate until) {}
