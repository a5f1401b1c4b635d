package nl.wieg.people;

/** Another register that has a number of its own for somebody. */
enum ReferenceScheme {
    DOSSIER("dossier"),
    A_NUMBER("a-number");

    /** Where the number is sealed for. */
    static final String PLACE = "person_reference.sealed";

    private final String code;

    ReferenceScheme(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
