package nl.wieg.sessions.rounds;

import java.time.LocalDate;

/** A round in a list. */
public record RoundSummary(RoundId id, String name, RoundState state, LocalDate firstDay, LocalDate lastDay) {}
