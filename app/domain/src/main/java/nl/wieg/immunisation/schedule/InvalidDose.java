package nl.wieg.immunisation.schedule;

import java.time.LocalDate;

/**
 * A dose that counts for nothing though it was wanted.
 *
 * @param reason one Dutch sentence
 */
public record InvalidDose(String kind, LocalDate date, String reason) {}
