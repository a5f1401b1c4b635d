package nl.wieg.sessions.rounds.demand;

import nl.wieg.shared.MunicipalityCode;

/**
 * Children whose area has no coordinates; they are counted at the middle of their municipality.
 *
 * @param area the four digits; empty when not known
 */
public record UnplacedArea(String area, MunicipalityCode municipality, int children) {}
