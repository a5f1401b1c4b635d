package nl.wieg.people;

import java.util.Arrays;

/** Another register that has a number of its own for somebody. */
enum ReferenceScheme {
    DOSSIER("dossier"),
    A_NUMBER("a-number"),
    /** A parent without A-number: by their citizen service number, else by the child and what the BRP calls the parent. */
    PARENT("parent");

    /** Where the number is sealed for. */
    static final String PLACE = "person_reference.sealed";

    private final String code;

    ReferenceScheme(String code) {
        this.code = code;
    }

    static ReferenceScheme of(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    String code() {
        return code;
    }
}
