package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.List;

/** A made-up child at one visit: who it is to the register, when and where it came, and what it got. */
record Visit(
        String record,
        LocalDate birthDate,
        String municipality,
        LocalDate day,
        String programme,
        String setting,
        List<String> vaccines) {}
