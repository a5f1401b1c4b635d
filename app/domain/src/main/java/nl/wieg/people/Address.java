package nl.wieg.people;

/**
 * Where somebody lives.
 *
 * @param number with its addition
 * @param postcode four digits and two letters, without a space
 */
public record Address(String street, String number, String postcode, String place) {}
