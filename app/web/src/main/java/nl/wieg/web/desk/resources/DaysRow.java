package nl.wieg.web.desk.resources;

/**
 * Some days on which something is so, in words.
 *
 * @param first by which a form names them: the first day
 * @param what why, or who
 */
public record DaysRow(String first, String days, String what) {}
