package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import java.util.UUID;

/** What a professional found where a family is not of one mind, and in which words. */
public record Judgement(UUID id, Finding finding, LocalDate on, Recorded recorded, String words) {}
