package nl.wieg.immunisation;

import nl.wieg.TestDatabase;
import nl.wieg.people.PeopleTables;

/** The tables of the register, those that lean on others first. */
public final class RegisterTables {

    private RegisterTables() {}

    /** Nobody is known, and nothing was given. */
    public static void empty() {
        TestDatabase.empty(
                "immunisation_stale",
                "immunisation_programme_status",
                "immunisation_status",
                "immunisation_dose_question",
                "immunisation_adverse_event",
                "immunisation_dose",
                "immunisation_lot",
                "immunisation_wish",
                "immunisation_indication");
        PeopleTables.empty();
    }
}
