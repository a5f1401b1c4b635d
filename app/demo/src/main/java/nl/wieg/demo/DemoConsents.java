package nl.wieg.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.demo.generator.FamilyVoices;
import nl.wieg.demo.generator.MadeUpFamily;
import nl.wieg.demo.generator.MadeUpWord;
import nl.wieg.demo.generator.MadeUpWord.Sort;
import nl.wieg.immunisation.consent.ConsentBefore;
import nl.wieg.immunisation.consent.ConsentPurpose;
import nl.wieg.immunisation.consent.Consents;
import nl.wieg.immunisation.consent.ConsentsBefore;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.HoldBefore;
import nl.wieg.immunisation.consent.Method;
import nl.wieg.immunisation.consent.Said;
import nl.wieg.people.PersonId;

/** Records what the made-up families said, through what the features offer. No bean by itself, like the register. */
class DemoConsents {

    private final ConsentsBefore before;
    private final Consents consents;

    DemoConsents(ConsentsBefore before, Consents consents) {
        this.before = before;
        this.consents = consents;
    }

    /** Takes over what was said of the children of these families. */
    void takeOver(List<Settled> families, FamilyVoices voices) {
        var said = families.stream().flatMap(family -> family.said(voices)).toList();
        before.takeOver(
                said.stream().flatMap(spoken -> spoken.answer().stream()).toList(),
                said.stream().flatMap(spoken -> spoken.hold().stream()).toList());
        said.stream()
                .filter(spoken -> spoken.word().sort() == Sort.WISH_STANDS)
                .forEach(spoken ->
                        consents.confirmWish(spoken.child(), "Weet waarvoor de prik is, en wil hem zelf graag."));
    }

    /**
     * A family that was taken in.
     *
     * @param parents in the order of the family
     * @param children in the order of the family
     */
    record Settled(MadeUpFamily family, List<PersonId> parents, List<PersonId> children) {

        private Stream<Spoken> said(FamilyVoices voices) {
            var words = voices.of(family);
            return IntStream.range(0, children.size()).boxed().flatMap(i -> words.get(i).stream()
                    .map(word -> new Spoken(word, children.get(i), said(word, children.get(i)))));
        }

        private Said said(MadeUpWord word, PersonId child) {
            return word.parent() == MadeUpWord.THE_CHILD
                    ? Said.bySelf(child, Method.PORTAL, word.on(), word.textVersion())
                    : Said.byHolder(parents.get(word.parent()), Method.ORAL, word.on(), word.textVersion());
        }
    }

    private record Spoken(MadeUpWord word, PersonId child, Said said) {

        Optional<ConsentBefore> answer() {
            return switch (word.sort()) {
                case MAY_EXCHANGE -> answer(ConsentPurpose.EXCHANGE, Decision.YES);
                case MAY_NOT_EXCHANGE -> answer(ConsentPurpose.EXCHANGE, Decision.NO);
                case MAY_BE_GIVEN -> answer(ConsentPurpose.TREATMENT, Decision.YES);
                case MAY_NOT_BE_GIVEN -> answer(ConsentPurpose.TREATMENT, Decision.NO);
                case OBJECTION, DEFERRAL, WISH_STANDS -> Optional.empty();
            };
        }

        Optional<HoldBefore> hold() {
            return switch (word.sort()) {
                case OBJECTION -> Optional.of(HoldBefore.objection(child, word.kind(), said));
                case DEFERRAL ->
                    Optional.of(HoldBefore.deferral(child, word.kind(), Objects.requireNonNull(word.until()), said));
                case MAY_EXCHANGE, MAY_NOT_EXCHANGE, MAY_BE_GIVEN, MAY_NOT_BE_GIVEN, WISH_STANDS -> Optional.empty();
            };
        }

        private Optional<ConsentBefore> answer(ConsentPurpose purpose, Decision decision) {
            return Optional.of(new ConsentBefore(child, purpose, decision, said));
        }
    }
}
