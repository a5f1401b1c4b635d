package nl.wieg.people;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.shared.WrongInput;

/**
 * What we were told of the authority over a child.
 *
 * @param holders those who are known, parents first
 */
public record AuthorityTold(
        PersonId child, AuthorityKind kind, List<PersonId> holders, boolean underResearch, LocalDate validFrom) {

    /**
     * Checks that so many can have it.
     *
     * @throws WrongInput if the kind is unknown, needs another number of holders, names somebody twice, or the child
     */
    public AuthorityTold {
        holders = List.copyOf(holders);
        if (kind == AuthorityKind.UNKNOWN || !kind.fits(holders.size())) {
            throw new WrongInput("Zo veel personen kunnen dit gezag niet hebben.");
        }
        if (holders.contains(child) || holders.stream().distinct().count() < holders.size()) {
            throw new WrongInput("Het gezag noemt iemand twee keer.");
        }
    }

    AuthorityOver over() {
        return AuthorityOver.of(child, kind, holders, underResearch);
    }
}
