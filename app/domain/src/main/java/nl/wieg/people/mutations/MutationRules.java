package nl.wieg.people.mutations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When a mutation does not change how somebody stands; the first rule that fits decides. The table of the package says the same. */
final class MutationRules {

    private static final int OF_AGE = 18;

    private static final List<Rule> RULES = List.of(
            new Rule(Verdict.NUMBER_TAKEN, (state, mutation) -> mutation.foreignNumber()),
            new Rule(
                    Verdict.UNKNOWN_PERSON,
                    (state, mutation) -> state.presence() == Presence.UNKNOWN
                            && !mutation.kind().brings()),
            new Rule(Verdict.BEFORE_BIRTH, MutationRules::liesBeforeBirth),
            new Rule(Verdict.IMPOSSIBLE_AUTHORITY, (state, mutation) -> isImpossible(mutation.change())),
            new Rule(Verdict.NO_EFFECT, (state, mutation) -> state.after(mutation)
                    .equals(state)),
            new Rule(Verdict.AFTER_DEATH, unlessCorrected(state -> state.presence() == Presence.DEAD)),
            new Rule(
                    Verdict.BORN_TWICE,
                    when(MutationKind.BIRTH, unlessCorrected(state -> state.presence() != Presence.UNKNOWN))),
            new Rule(
                    Verdict.ALREADY_HERE,
                    when(MutationKind.MOVE_IN, unlessCorrected(state -> state.presence() == Presence.HERE))),
            new Rule(
                    Verdict.NOT_HERE,
                    (state, mutation) -> state.presence() == Presence.AWAY
                            && mutation.kind().needsPresence()
                            && !mutation.correction()),
            new Rule(
                    Verdict.OF_AGE,
                    when(
                            MutationKind.AUTHORITY,
                            (state, mutation) -> isOfAge(state.who().birthDate(), mutation.on()))),
            new Rule(Verdict.OTHER_NUMBER, MutationRules::givesAnotherNumber));

    private MutationRules() {}

    static Verdict judge(PersonState state, Mutation mutation) {
        return RULES.stream()
                .filter(rule -> rule.fits().test(state, mutation))
                .map(Rule::verdict)
                .findFirst()
                .orElse(Verdict.APPLIED);
    }

    private static boolean liesBeforeBirth(PersonState state, Mutation mutation) {
        var born = mutation.change() instanceof Change.MoveIn in
                ? in.birthDate()
                : mutation.kind().brings() ? null : state.who().birthDate();
        return born != null && mutation.on().isBefore(born);
    }

    private static boolean isImpossible(Change change) {
        return change instanceof Change.NewAuthority told
                && (!told.kind().fits(told.holders().size())
                        || told.holders().stream().distinct().count()
                                < told.holders().size());
    }

    private static boolean isOfAge(@Nullable LocalDate born, LocalDate on) {
        return born != null && !on.isBefore(born.plusYears(OF_AGE));
    }

    private static boolean givesAnotherNumber(PersonState state, Mutation mutation) {
        var known = state.who().bsn();
        return known != null && mutation.bsn() != null && !known.equals(mutation.bsn()) && !mutation.correction();
    }

    private static BiPredicate<PersonState, Mutation> when(MutationKind kind, BiPredicate<PersonState, Mutation> also) {
        return (state, mutation) -> mutation.kind() == kind && also.test(state, mutation);
    }

    private static BiPredicate<PersonState, Mutation> unlessCorrected(Predicate<PersonState> fits) {
        return (state, mutation) -> fits.test(state) && !mutation.correction();
    }

    private record Rule(Verdict verdict, BiPredicate<PersonState, Mutation> fits) {}
}
