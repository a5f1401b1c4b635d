package nl.wieg.immunisation.consent;

/** Where somebody stands, or those with authority together. */
enum Stance {
    SILENT,
    AGREES,
    REFUSES,
    DIVIDED
}
