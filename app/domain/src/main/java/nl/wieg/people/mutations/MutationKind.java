package nl.wieg.people.mutations;

import java.util.Arrays;
import java.util.Optional;

/** What a mutation is about. */
public enum MutationKind {
    /** As somebody was admitted here before the BRP said anything of them: never sent, made by ourselves. */
    ADMISSION("opname", Change.Admission.class),
    BIRTH("geboorte", Change.Birth.class),
    MOVE_IN("vestiging", Change.MoveIn.class),
    MOVE_OUT("vertrek", Change.MoveOut.class),
    DEATH("overlijden", Change.Death.class),
    NAME("naamswijziging", Change.NewName.class),
    ADDRESS("verhuizing", Change.NewAddress.class),
    AUTHORITY("gezag", Change.NewAuthority.class),
    SECRECY("geheimhouding", Change.Secrecy.class);

    private final String code;
    private final Class<? extends Change> content;

    MutationKind(String code, Class<? extends Change> content) {
        this.code = code;
        this.content = content;
    }

    /** As the feed calls it. */
    public String code() {
        return code;
    }

    /** What such a mutation says. */
    public Class<? extends Change> content() {
        return content;
    }

    /** The kind that the feed calls so; empty for any other text. */
    public static Optional<MutationKind> named(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind != ADMISSION && kind.code.equals(code))
                .findFirst();
    }

    static MutationKind of(Change change) {
        return Arrays.stream(values())
                .filter(kind -> kind.content.isInstance(change))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it can be the first thing we hear of somebody. */
    boolean brings() {
        return this == ADMISSION || this == BIRTH || this == MOVE_IN;
    }

    /** Whether it is about somebody who lives here. */
    boolean needsPresence() {
        return this == MOVE_OUT || this == NAME || this == ADDRESS || this == AUTHORITY || this == SECRECY;
    }
}
