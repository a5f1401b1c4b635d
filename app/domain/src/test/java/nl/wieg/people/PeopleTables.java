package nl.wieg.people;

import nl.wieg.TestDatabase;

/** The tables of people, for tests that begin with nobody. */
public final class PeopleTables {

    private PeopleTables() {}

    public static void empty() {
        TestDatabase.empty(
                "person_merge",
                "person_change",
                "person_mutation",
                "person_authority_holder",
                "person_authority",
                "person_reference",
                "person_bsn",
                "person",
                "person_key");
    }
}
