package nl.wieg.immunisation.consent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wieg.people.PersonId;

/** What everybody said last, of what still counts on the day. */
final class Voices {

    private final ConsentQuestion question;
    private final Map<PersonId, Decision> last = new HashMap<>();
    private final Set<PersonId> objectors = new HashSet<>();
    private Optional<Finding> decided = Optional.empty();
    private boolean wishStands;

    private Voices(ConsentQuestion question) {
        this.question = question;
    }

    static Voices of(ConsentQuestion question) {
        var voices = new Voices(question);
        question.statements().stream()
                .filter(said -> AgeBand.counts(said.on(), question.day(), question.birth()))
                .forEach(voices::hear);
        return voices;
    }

    PersonId person() {
        return question.person();
    }

    List<PersonId> holders() {
        return question.holders();
    }

    boolean isAuthorityUnclear() {
        return !question.authorityIsClear() || holders().isEmpty();
    }

    Stance ownStance() {
        return stance(Optional.ofNullable(last.get(person())));
    }

    /** One who agrees may be assumed to speak for a silent other, and so may one who refuses; a doctor decides between two who disagree. */
    Stance holdersStance() {
        var said = saidByHolders();
        if (areHoldersDivided()) {
            return decided.map(finding -> finding == Finding.GIVE ? Stance.AGREES : Stance.REFUSES)
                    .orElse(Stance.DIVIDED);
        }
        return stance(said.stream().findFirst());
    }

    /** Whether those with authority say different things, whatever a doctor decided since. */
    boolean areHoldersDivided() {
        return saidByHolders().size() > 1;
    }

    /** Whether a doctor decided what those with authority did not agree on. */
    boolean isDecided() {
        return decided.isPresent();
    }

    /** Whether a doctor or nurse found that the person's yes is well considered, and nothing else was said by them since. */
    boolean wishStands() {
        return wishStands && ownStance() == Stance.AGREES;
    }

    private List<Decision> saidByHolders() {
        return holders().stream()
                .filter(last::containsKey)
                .map(last::get)
                .distinct()
                .toList();
    }

    private void hear(Statement said) {
        switch (said) {
            case Statement.Word word -> hear(word.by(), word.decision());
            case Statement.Objects objects -> {
                objectors.add(objects.by());
                hear(objects.by(), Decision.NO);
            }
            case Statement.Found found -> note(found.finding());
        }
    }

    private void note(Finding finding) {
        if (finding == Finding.WISH_STANDS) {
            wishStands = true;
        } else {
            decided = Optional.of(finding);
        }
    }

    /** Who speaks anew opens what was found about their earlier words. */
    private void hear(PersonId by, Decision decision) {
        last.put(by, objectors.contains(by) ? Decision.NO : decision);
        if (by.equals(person())) {
            wishStands = false;
        } else if (holders().contains(by)) {
            decided = Optional.empty();
        }
    }

    private static Stance stance(Optional<Decision> said) {
        return said.map(decision -> decision == Decision.YES ? Stance.AGREES : Stance.REFUSES)
                .orElse(Stance.SILENT);
    }
}
