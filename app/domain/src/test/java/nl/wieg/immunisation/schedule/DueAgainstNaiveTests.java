package nl.wieg.immunisation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.LongStream;
import nl.wieg.immunisation.naive.NaiveAnswer;
import nl.wieg.immunisation.naive.NaiveCase;
import nl.wieg.immunisation.naive.NaiveDose;
import nl.wieg.immunisation.naive.NaiveDue;
import nl.wieg.immunisation.naive.NaiveItem;
import nl.wieg.immunisation.naive.NaiveTables;
import nl.wieg.immunisation.naive.RandomCases;
import org.junit.jupiter.api.Test;

/** Holds the engine against a naive reading of the same rules; more histories in {@code ops/soak}. */
class DueAgainstNaiveTests {

    private static final Schedule SCHEDULE = ScheduleTables.definition1();

    @Test
    void answersRandomHistoriesAsANaiveReadingDoes() throws IOException {
        var tables = NaiveTables.of(table("rvp-schedule.csv"), table("equivalences.csv"));
        var first = Long.getLong("wieg.due.first", 1);
        var histories = Long.getLong("wieg.due.histories", 5_000);

        var differing = LongStream.range(first, first + histories).filter(seed -> differs(tables, seed));

        assertThat(differing.limit(5)).as("seeds").isEmpty();
    }

    private static boolean differs(NaiveTables tables, long seed) {
        var asked = RandomCases.of(seed, tables);
        var expected = NaiveDue.answer(tables, asked);
        var answered = naive(Due.answer(SCHEDULE, question(asked)));
        if (!expected.equals(answered)) {
            System.out.println(seed + ": " + asked + "\n expected " + expected + "\n answered " + answered);
            return true;
        }
        return false;
    }

    private static Question question(NaiveCase asked) {
        return new Question(
                asked.asOf(),
                asked.birthDate(),
                asked.adapted() ? Scheme.ADAPTED : Scheme.STANDARD,
                asked.doses().stream()
                        .map(dose -> new GivenDose(dose.kind(), dose.date()))
                        .toList(),
                asked.objections(),
                asked.contraindications(),
                asked.deferrals().stream()
                        .map(deferral -> new Deferral(deferral.kind(), deferral.until()))
                        .toList());
    }

    private static NaiveAnswer naive(Answer answer) {
        return new NaiveAnswer(
                answer.invalid().stream()
                        .map(dose -> new NaiveDose(dose.kind(), dose.date()))
                        .toList(),
                answer.items().stream()
                        .map(item -> new NaiveItem(
                                item.name().kind(),
                                item.name().dose(),
                                item.status().code(),
                                item.earliest(),
                                item.recommended(),
                                item.lapses(),
                                item.certainty()))
                        .toList());
    }

    private static String table(String file) throws IOException {
        try (var in = DueAgainstNaiveTests.class.getResourceAsStream("/immunisation/definition-1/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
