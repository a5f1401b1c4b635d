package nl.wieg.demo.generator;

import java.time.LocalDate;

/** A dose of a made-up child. */
public record MadeUpDose(String kind, LocalDate day, String lot, String setting) {}
