package nl.wieg.sessions.rounds;

import nl.wieg.shared.MunicipalityCode;

/** One kind for one birth year in one municipality. */
public record TurnoutKey(String kind, int birthYear, MunicipalityCode municipality) {}
