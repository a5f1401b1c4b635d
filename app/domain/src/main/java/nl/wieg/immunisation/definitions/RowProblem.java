package nl.wieg.immunisation.definitions;

/**
 * What is wrong with one field of a row, in one Dutch sentence.
 *
 * @param field the name of the component of {@link nl.wieg.immunisation.schedule.WrittenRow}; empty when it is about the whole row
 */
public record RowProblem(String field, String message) {}
