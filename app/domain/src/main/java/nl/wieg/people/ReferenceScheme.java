package nl.wieg.people;

/** Another register that has a number of its own for somebody. */
enum ReferenceScheme {
    DOSSIER("dossier"),
    A_NUMBER("a-number"),
    /** A parent without A-number, by the child and what the BRP calls the parent. */
    PARENT("parent");

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
