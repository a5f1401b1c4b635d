package nl.wieg.immunisation.doses;

/**
 * What is injected or swallowed.
 *
 * @param kind code of the schedule or of an earlier one
 * @param antibody passive immunisation rather than a vaccine
 */
public record Product(String code, String name, String kind, boolean antibody) {}
