package nl.wieg.people;

import java.util.Optional;

/** The kinds of authority over a child (gezag) that the BRP tells. */
public enum AuthorityKind {
    /** Both parents. */
    JOINT_PARENTAL(2, 2),
    SINGLE_PARENTAL(1, 1),
    /** A parent and somebody else, who may not be known. */
    JOINT_WITH_OTHER(1, 2),
    /** A guardian; an institution is not known as a person. */
    GUARDIANSHIP(0, 2),
    TEMPORARILY_NONE(0, 0),
    UNDETERMINABLE(0, 0),
    /** Nobody ever told. */
    UNKNOWN(0, 0);

    private final int leastHolders;
    private final int mostHolders;

    AuthorityKind(int leastHolders, int mostHolders) {
        this.leastHolders = leastHolders;
        this.mostHolders = mostHolders;
    }

    /** The kind that the BRP calls so, or called so before version 2.7 of its interface; empty for any other text. */
    public static Optional<AuthorityKind> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "GezamenlijkOuderlijkGezag", "TweehoofdigOuderlijkGezag" -> JOINT_PARENTAL;
                    case "EenhoofdigOuderlijkGezag" -> SINGLE_PARENTAL;
                    case "GezamenlijkGezag" -> JOINT_WITH_OTHER;
                    case "Voogdij" -> GUARDIANSHIP;
                    case "TijdelijkGeenGezag" -> TEMPORARILY_NONE;
                    case "GezagNietTeBepalen" -> UNDETERMINABLE;
                    default -> null;
                });
    }

    /** Whether so many persons can have this authority. */
    public boolean fits(int holders) {
        return leastHolders <= holders && holders <= mostHolders;
    }

    /** Whether nobody can be said to have it, so that a person must look. */
    boolean nobodyKnown() {
        return this == TEMPORARILY_NONE || this == UNDETERMINABLE || this == UNKNOWN;
    }
}
