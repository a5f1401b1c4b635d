package nl.wieg.people;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.people.MutationTable.Judged;
import nl.wieg.people.MutationTable.Kept;
import nl.wieg.people.mutations.History;
import nl.wieg.people.mutations.Mutation;
import nl.wieg.people.mutations.PersonState;
import nl.wieg.people.mutations.PersonState.Held;
import nl.wieg.people.mutations.Presence;
import nl.wieg.people.mutations.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds mutations to the histories of persons, folds them again, and writes what came of it. */
@Component
class PersonHistories {

    private final PersonKeys keys;
    private final MutationTable table;
    private final PersonStates states;
    private final BrpAuthorities authorities;
    private final MeterRegistry metrics;

    PersonHistories(
            PersonKeys keys,
            MutationTable table,
            PersonStates states,
            BrpAuthorities authorities,
            MeterRegistry metrics) {
        this.keys = keys;
        this.table = table;
        this.states = states;
        this.authorities = authorities;
        this.metrics = metrics;
    }

    /** Adds what is not known yet; what comes of somebody whose key was destroyed is dropped. Answers who changed. */
    List<PersonId> add(Map<PersonId, List<Mutation>> arrived) {
        states.lock(arrived.keySet());
        var keysOf = keys.of(arrived.keySet());
        var admissions = states.admissions(keysOf);
        var known = table.of(keysOf);
        var stories = withoutNumbersOfOthers(keysOf.values().stream()
                .map(key -> Story.of(
                        key,
                        known.getOrDefault(key.person(), List.of()),
                        arrivals(
                                admissions.get(key.person()),
                                known.containsKey(key.person()),
                                Objects.requireNonNull(arrived.get(key.person())))))
                .toList());
        table.insert(stories.stream().flatMap(Story::fresh).toList());
        table.judgeAgain(stories.stream().flatMap(Story::judgedAgain).toList());
        stories.stream().flatMap(Story::fresh).forEach(this::measure);
        return write(stories.stream().filter(Story::isChanged).toList());
    }

    /** Somebody else may have got a number while the mutation that tells it waited for what makes sense of it: it is theirs then. */
    private List<Story> withoutNumbersOfOthers(List<Story> stories) {
        var owners = states.owners(stories.stream()
                .filter(Story::hasNewNumber)
                .flatMap(Story::numbers)
                .collect(Collectors.toSet()));
        return stories.stream()
                .map(story -> withoutNumbersOfOthers(story, owners))
                .toList();
    }

    private static Story withoutNumbersOfOthers(Story story, Map<String, PersonId> owners) {
        var own = story;
        for (var number = own.newNumber(); number.isPresent(); number = own.newNumber()) {
            var owner =
                    owners.computeIfAbsent(number.get(), first -> story.key().person());
            if (owner.equals(story.key().person())) {
                return own;
            }
            own = own.withForeign(number.get());
        }
        return own;
    }

    private static List<Mutation> arrivals(@Nullable Mutation admission, boolean hasHistory, List<Mutation> told) {
        return admission == null || hasHistory
                ? told
                : Stream.concat(Stream.of(admission), told.stream()).toList();
    }

    private List<PersonId> write(List<Story> changed) {
        var rows = new HashMap<PersonKey, PersonState>();
        var numbers = new HashMap<PersonKey, PersonState>();
        var held = new HashMap<PersonId, Held>();
        for (var story : changed) {
            rows.put(story.key(), story.after().state());
            if (story.hasNewNumber()) {
                numbers.put(story.key(), story.after().state());
            }
            story.newAuthority().forEach(authority -> held.put(story.key().person(), authority));
        }
        states.write(rows);
        states.writeNumbers(numbers);
        authorities.record(held);
        return rows.keySet().stream().map(PersonKey::person).toList();
    }

    private void measure(Kept kept) {
        var verdict = kept.verdict().isContradiction()
                ? "contradiction"
                : kept.verdict().name().toLowerCase(Locale.ROOT);
        metrics.counter("wieg.people.mutations", "verdict", verdict).increment();
    }

    /** What was known of one person, and what came. */
    private record Story(PersonKey key, List<Judged> known, List<Mutation> added, History before, History after) {

        static Story of(PersonKey key, List<Judged> known, List<Mutation> arrived) {
            var added = unknown(known, arrived);
            return new Story(
                    key,
                    known,
                    added,
                    History.of(withAdmission(known, added)),
                    History.of(Stream.concat(known.stream().map(Judged::mutation), added.stream())
                            .toList()));
        }

        Stream<Kept> fresh() {
            return added.stream().map(mutation -> new Kept(key, mutation, verdict(mutation)));
        }

        Stream<Kept> judgedAgain() {
            return known.stream()
                    .filter(judged -> verdict(judged.mutation()) != judged.verdict())
                    .map(judged -> new Kept(key, judged.mutation(), verdict(judged.mutation())));
        }

        boolean isChanged() {
            return after.state().presence() != Presence.UNKNOWN
                    && !after.state().equals(before.state());
        }

        boolean hasNewNumber() {
            return !Objects.equals(
                    before.state().who().bsn(), after.state().who().bsn());
        }

        /** The number that they get now; empty when they keep or lose one. */
        Optional<String> newNumber() {
            return Optional.ofNullable(after.state().who().bsn()).filter(number -> hasNewNumber());
        }

        /** Every number that a mutation gives them. */
        Stream<String> numbers() {
            return Stream.concat(known.stream().map(Judged::mutation), added.stream())
                    .flatMap(mutation -> Stream.ofNullable(mutation.bsn()));
        }

        /** The same, of which this number is somebody else's. */
        Story withForeign(String number) {
            var others = known.stream()
                    .map(judged -> new Judged(foreign(judged.mutation(), number), judged.verdict()))
                    .toList();
            var more = added.stream().map(mutation -> foreign(mutation, number)).toList();
            return new Story(
                    key,
                    others,
                    more,
                    before,
                    History.of(Stream.concat(others.stream().map(Judged::mutation), more.stream())
                            .toList()));
        }

        private static Mutation foreign(Mutation mutation, String number) {
            return number.equals(mutation.bsn()) ? mutation.withForeignNumber() : mutation;
        }

        Stream<Held> newAuthority() {
            return Stream.ofNullable(after.state().authority())
                    .filter(held -> !held.equals(before.state().authority()));
        }

        private Verdict verdict(Mutation mutation) {
            return Objects.requireNonNull(after.verdicts().get(mutation.sequence()));
        }

        /** How somebody was admitted is no change: the row says it already. */
        private static List<Mutation> withAdmission(List<Judged> known, Collection<Mutation> added) {
            return Stream.concat(
                            known.stream().map(Judged::mutation),
                            added.stream().filter(mutation -> mutation.sequence() == 0))
                    .toList();
        }

        private static List<Mutation> unknown(List<Judged> known, List<Mutation> arrived) {
            var sequences = new HashSet<Long>();
            known.forEach(judged -> sequences.add(judged.mutation().sequence()));
            var unknown = new ArrayList<Mutation>();
            for (var mutation : arrived) {
                if (sequences.add(mutation.sequence())) {
                    unknown.add(mutation);
                }
            }
            return unknown;
        }
    }
}
