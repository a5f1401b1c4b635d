package nl.wieg.immunisation.definitions;

/** How a definition stands today. */
public enum DefinitionState {
    DRAFT,
    SIGNED_OFF,
    IN_FORCE,
    SUPERSEDED
}
