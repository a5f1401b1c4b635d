package nl.wieg.immunisation.definitions;

/**
 * What is wrong with one field of a row, in one Dutch sentence.
 *
 * @param field the name of the component of {@link nl.wieg.immunisation.schedule.WrittenRow}
 */
public record RowProblem(String field, String message) {}
