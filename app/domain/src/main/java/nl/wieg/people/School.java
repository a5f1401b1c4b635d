package nl.wieg.people;

/**
 * The school somebody goes to.
 *
 * @param brin of the institution, two digits and two letters, with or without the two digits of the site
 */
public record School(String name, String brin) {}
