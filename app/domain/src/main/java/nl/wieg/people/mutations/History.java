package nl.wieg.people.mutations;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the mutations of one person amount to. It depends on which mutations there are and on nothing else: not on the order in which they came,
 * nor on how often.
 *
 * @param verdicts by sequence
 */
public record History(PersonState state, Map<Long, Verdict> verdicts) {

    /** Folds the mutations in order of sequence; of two with one sequence the first that is given counts. */
    public static History of(Collection<Mutation> mutations) {
        var verdicts = new TreeMap<Long, Verdict>();
        var state = PersonState.NOBODY;
        for (var mutation : mutations.stream()
                .sorted(Comparator.comparingLong(Mutation::sequence))
                .toList()) {
            if (!verdicts.containsKey(mutation.sequence())) {
                var verdict = MutationRules.judge(state, mutation);
                verdicts.put(mutation.sequence(), verdict);
                state = verdict == Verdict.APPLIED ? state.after(mutation) : state;
            }
        }
        return new History(state, verdicts);
    }
}
