package nl.wieg.immunisation.consent;

/** What somebody is asked to agree to; the one says nothing about the other. */
public enum ConsentPurpose {
    /** To be vaccinated, by the whole programme. */
    TREATMENT,
    /** That RIVM gets, keeps and returns who was vaccinated; without it a dose is registered anonymously. */
    EXCHANGE
}
