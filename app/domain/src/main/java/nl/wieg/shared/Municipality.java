package nl.wieg.shared;

/** A municipality of the region, by its code and its name on paper. */
public record Municipality(MunicipalityCode code, String name) {}
