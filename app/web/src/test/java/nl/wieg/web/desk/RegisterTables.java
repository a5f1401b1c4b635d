package nl.wieg.web.desk;

import nl.wieg.TestDatabase;

/** The tables of the register and of who looked, those that lean on others first. */
public final class RegisterTables {

    private RegisterTables() {}

    /** Nobody is known, nothing was given or asked, and nobody looked. */
    public static void empty() {
        TestDatabase.empty(
                "immunisation_adverse_event",
                "immunisation_dose_question",
                "immunisation_status",
                "immunisation_programme_status",
                "immunisation_dose",
                "immunisation_wish",
                "immunisation_finding",
                "immunisation_indication",
                "immunisation_consent",
                "immunisation_stale",
                "immunisation_access_request",
                "immunisation_destruction_request",
                "person_merge",
                "person_authority_holder",
                "person_authority",
                "person_reference",
                "person_bsn",
                "person",
                "person_key",
                "access_log",
                "access_break_glass");
    }
}
