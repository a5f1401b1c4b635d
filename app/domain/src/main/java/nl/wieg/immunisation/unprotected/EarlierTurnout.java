package nl.wieg.immunisation.unprotected;

import nl.wieg.shared.MunicipalityCode;

/**
 * What a year brought among the children of one birth year in one municipality.
 *
 * @param open who still needed a dose of the kind at the start of the year, and could have had it in that year
 * @param came who of them got one in it
 */
public record EarlierTurnout(MunicipalityCode municipality, String kind, int birthYear, int open, int came) {}
