package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.consent.Stance.AGREES;
import static nl.wieg.immunisation.consent.Stance.DIVIDED;
import static nl.wieg.immunisation.consent.Stance.REFUSES;
import static nl.wieg.immunisation.consent.Stance.SILENT;
import static nl.wieg.immunisation.consent.Verdict.MAY_BE_GIVEN;
import static nl.wieg.immunisation.consent.Verdict.REFUSED;
import static nl.wieg.immunisation.consent.Verdict.REVIEW;
import static nl.wieg.immunisation.consent.Verdict.WAITS_FOR_DOCTOR;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wieg.people.PersonId;

/** Whether a dose may be given, by age on the day (BW 7:447 and 7:450): the first rule of the age that answers, decides. */
final class ConsentRules {

    private static final Rule NOBODY_KNOWS_WHO_DECIDES = when(Voices::isAuthorityUnclear, REVIEW);
    private static final Rule HOLDERS_DISAGREE = when(holders(DIVIDED), WAITS_FOR_DOCTOR);
    private static final Rule HOLDERS_REFUSE = when(holders(REFUSES), REFUSED);
    private static final Rule HOLDERS_ARE_SILENT = ask(holders(SILENT), Voices::holders);
    private static final Rule HOLDERS_AGREE = when(holders(AGREES), MAY_BE_GIVEN);

    private static final Rule THE_YOUNG_PERSON_REFUSES = when(self(REFUSES), REFUSED);
    private static final Rule THE_YOUNG_PERSON_AGREES = when(self(AGREES), MAY_BE_GIVEN);
    private static final Rule THE_YOUNG_PERSON_IS_SILENT = ask(self(SILENT), voices -> List.of(voices.person()));

    private static final Rule THE_CHILDS_WISH_STANDS = when(Voices::wishStands, MAY_BE_GIVEN);
    private static final Rule THE_CHILD_WANTS_WHAT_HOLDERS_REFUSE =
            when(holders(REFUSES).and(self(AGREES)).and(Predicate.not(Voices::isDecided)), WAITS_FOR_DOCTOR);
    private static final Rule EITHER_SIDE_IS_SILENT = ask(holders(SILENT).or(self(SILENT)), ConsentRules::silent);

    private static final List<Rule> UNDER_12 =
            List.of(NOBODY_KNOWS_WHO_DECIDES, HOLDERS_DISAGREE, HOLDERS_REFUSE, HOLDERS_ARE_SILENT, HOLDERS_AGREE);

    private static final List<Rule> FROM_12 = List.of(
            THE_YOUNG_PERSON_REFUSES,
            NOBODY_KNOWS_WHO_DECIDES,
            THE_CHILDS_WISH_STANDS,
            HOLDERS_DISAGREE,
            THE_CHILD_WANTS_WHAT_HOLDERS_REFUSE,
            HOLDERS_REFUSE,
            EITHER_SIDE_IS_SILENT,
            HOLDERS_AGREE);

    private static final List<Rule> FROM_16 =
            List.of(THE_YOUNG_PERSON_REFUSES, THE_YOUNG_PERSON_IS_SILENT, THE_YOUNG_PERSON_AGREES);

    private ConsentRules() {}

    static ConsentOutcome answer(ConsentQuestion question) {
        var voices = Voices.of(question);
        var rules =
                switch (AgeBand.on(question.day(), question.birth())) {
                    case UNDER_12 -> UNDER_12;
                    case FROM_12 -> FROM_12;
                    case FROM_16 -> FROM_16;
                };
        return rules.stream()
                .flatMap(rule -> rule.answer(voices).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<PersonId> silent(Voices voices) {
        var child = voices.ownStance() == SILENT ? Stream.of(voices.person()) : Stream.<PersonId>empty();
        var holders = voices.holdersStance() == SILENT ? voices.holders().stream() : Stream.<PersonId>empty();
        return Stream.concat(child, holders).toList();
    }

    private static Predicate<Voices> holders(Stance stance) {
        return voices -> voices.holdersStance() == stance;
    }

    private static Predicate<Voices> self(Stance stance) {
        return voices -> voices.ownStance() == stance;
    }

    private static Rule when(Predicate<Voices> fits, Verdict verdict) {
        return voices -> fits.test(voices) ? Optional.of(ConsentOutcome.of(verdict)) : Optional.empty();
    }

    private static Rule ask(Predicate<Voices> fits, Function<Voices, List<PersonId>> whom) {
        return voices ->
                fits.test(voices) ? Optional.of(new ConsentOutcome(Verdict.ASK, whom.apply(voices))) : Optional.empty();
    }

    /** Answers, or leaves it to the next. */
    @FunctionalInterface
    private interface Rule {
        Optional<ConsentOutcome> answer(Voices voices);
    }
}
