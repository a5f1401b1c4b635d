package nl.wieg.people;

import java.util.List;

/**
 * Who has authority over a child.
 *
 * @param holders as told, parents first
 * @param underResearch whether the municipality doubts it
 * @param needsReview whether a person must look before somebody decides for the child: nobody known has it, or it is doubted
 */
public record AuthorityOver(
        PersonId child, AuthorityKind kind, List<PersonId> holders, boolean underResearch, boolean needsReview) {

    public AuthorityOver {
        holders = List.copyOf(holders);
    }

    static AuthorityOver of(PersonId child, AuthorityKind kind, List<PersonId> holders, boolean underResearch) {
        return new AuthorityOver(
                child, kind, holders, underResearch, underResearch || kind.nobodyKnown() || holders.isEmpty());
    }

    static AuthorityOver unknown(PersonId child) {
        return of(child, AuthorityKind.UNKNOWN, List.of(), false);
    }
}
