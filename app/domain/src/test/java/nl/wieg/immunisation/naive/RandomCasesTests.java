package nl.wieg.immunisation.naive;

import static nl.wieg.immunisation.naive.NaiveStories.theTables;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomCasesTests {

    private static final NaiveTables TABLES = theTables();
    private static final List<NaiveCase> CASES = LongStream.range(0, 5_000)
            .mapToObj(seed -> RandomCases.of(seed, TABLES))
            .toList();

    @Test
    void givesTheSameCaseForTheSameSeed() {
        assertThat(RandomCases.of(42, TABLES)).isEqualTo(RandomCases.of(42, theTables()));
        assertThat(RandomCases.of(42, TABLES)).isNotEqualTo(RandomCases.of(43, TABLES));
    }

    @Test
    void makesPossibleCasesOnly() {
        var kinds = new HashSet<>(TABLES.kinds());
        kinds.add("*");

        assertThat(CASES).allSatisfy(question -> {
            assertThat(question.birthDate().getYear()).isBetween(1999, 2026);
            assertThat(question.birthDate()).isBeforeOrEqualTo(question.asOf());
            assertThat(question.doses()).allSatisfy(dose -> {
                assertThat(dose.date()).isBetween(question.birthDate(), question.asOf());
                assertThat(TABLES.kinds()).contains(dose.kind());
            });
            assertThat(kinds).containsAll(question.objections()).containsAll(question.contraindications());
            assertThat(question.deferrals())
                    .allSatisfy(deferral -> assertThat(kinds).contains(deferral.kind()));
        });
    }

    @Test
    void reachesEveryStatusAndManyInvalidDoses() {
        var answers = CASES.stream()
                .map(question -> NaiveDue.answer(TABLES, question))
                .toList();

        assertThat(answers.stream().flatMap(answer -> answer.items().stream()).map(NaiveItem::status))
                .contains(
                        "contraindicated",
                        "lapsed",
                        "objected",
                        "deferred",
                        "unconfirmed",
                        "waiting",
                        "overdue",
                        "due",
                        "upcoming");
        assertThat(answers.stream().filter(answer -> !answer.invalid().isEmpty()))
                .hasSizeGreaterThan(500);
    }

    @Test
    void asksOnTheVeryDaysThatDecide() {
        var onTheDay = CASES.stream().filter(question -> NaiveDue.answer(TABLES, question).items().stream()
                .anyMatch(item -> question.asOf().equals(item.earliest())
                        || question.asOf().equals(item.recommended())
                        || question.asOf().equals(item.lapses())));

        assertThat(onTheDay).hasSizeGreaterThan(500);
    }
}
