package nl.wieg.sessions.rounds.demand;

import nl.wieg.shared.MunicipalityCode;

/**
 * Where the middle of a postcode area lies.
 *
 * @param area the four digits
 * @param x in km (RD divided by 1,000), as {@code y}
 */
public record PostcodeArea(String area, String name, MunicipalityCode municipality, double x, double y) {}
