package nl.wieg.demo.generator;

import java.time.LocalDate;

/** A parent of the made-up region. */
public record MadeUpParent(String given, String prefix, String family, LocalDate birthDate) {}
