package nl.wieg.demo.generator;

import static nl.wieg.demo.generator.MadeUpWord.THE_CHILD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.demo.generator.MadeUpWord.Sort;
import org.junit.jupiter.api.Test;

class FamilyVoicesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final FamilyVoices VOICES = new FamilyVoices(2024, TODAY);
    private static final List<Heard> DRENTHE =
            Population.of(2024, Municipality.ofTheRegion(), 84_470, TODAY).families().stream()
                    .flatMap(FamilyVoicesTests::heard)
                    .toList();

    @Test
    void letMostDataGoToRivm() {
        assertThat(share(aged(1, 11), Heard::mayExchange)).isBetween(0.92, 0.94);
        assertThat(share(aged(13, 15), Heard::mayExchange)).isBetween(0.88, 0.92);
        assertThat(share(aged(17, 18), Heard::mayExchange)).isBetween(0.88, 0.92);
        assertThat(share(aged(1, 11), heard -> heard.says(Sort.MAY_NOT_EXCHANGE)))
                .isBetween(0.03, 0.06);
    }

    @Test
    void objectToAProgrammeAFewInAHundred() {
        for (var kind : List.of("BMR", "DKTP-Hib-HepB", "HPV")) {
            assertThat(share(aged(12, 18), heard -> heard.objectsTo(kind) || heard.objectsTo("*")))
                    .as(kind)
                    .isBetween(0.02, 0.08);
        }
    }

    @Test
    void putOffNowAndThen() {
        assertThat(count(heard -> heard.says(Sort.DEFERRAL))).isBetween(150L, 450L);
    }

    @Test
    void disagreeNowAndThenAndLetAFewChildrenDecide() {
        assertThat(count(heard -> heard.saysOf(Sort.MAY_BE_GIVEN, 0) && heard.saysOf(Sort.MAY_NOT_BE_GIVEN, 1)))
                .isBetween(30L, 100L);
        assertThat(count(heard -> heard.saysOf(Sort.MAY_BE_GIVEN, THE_CHILD))).isBetween(25L, 70L);
        assertThat(count(heard -> heard.says(Sort.WISH_STANDS))).isBetween(15L, 50L);
    }

    @Test
    void speakOnlyWhoMayAndWhenTheyMay() {
        assertThat(DRENTHE).allSatisfy(heard -> assertThat(heard.words()).allSatisfy(word -> {
            var age = heard.child().birthDate().until(word.on()).getYears();
            assertThat(word.on()).isBetween(LocalDate.of(2022, 1, 2), TODAY);
            assertThat(word.parent()).isLessThan(heard.family().parents().size());
            assertThat(word.parent() == THE_CHILD ? age >= 12 : age < 16).isTrue();
        }));
    }

    @Test
    void leaveWordsToThemselvesWhereAuthorityIsUnclear() {
        var unclear = Set.of("GezagNietTeBepalen", "TijdelijkGeenGezag");

        assertThat(DRENTHE.stream()
                        .filter(heard -> unclear.contains(heard.family().authority()))
                        .flatMap(heard -> heard.words().stream()))
                .isNotEmpty()
                .allMatch(word -> word.parent() == THE_CHILD);
    }

    @Test
    void sayTheSameEachTime() {
        var family = DRENTHE.getFirst().family();

        assertThat(new FamilyVoices(2024, TODAY).of(family)).isEqualTo(VOICES.of(family));
    }

    private static Stream<Heard> heard(MadeUpFamily family) {
        var words = VOICES.of(family);
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Heard(family, family.children().get(i), words.get(i)));
    }

    private static Predicate<Heard> aged(int from, int to) {
        return heard -> {
            var age = heard.child().birthDate().until(TODAY).getYears();
            return from <= age && age <= to;
        };
    }

    private static double share(Predicate<Heard> of, Predicate<Heard> part) {
        return (double) count(of.and(part)) / count(of);
    }

    private static long count(Predicate<Heard> which) {
        return DRENTHE.stream().filter(which).count();
    }

    /** A child, and what was said of it. */
    private record Heard(MadeUpFamily family, MadeUpChild child, List<MadeUpWord> words) {

        boolean mayExchange() {
            var age = child.birthDate().until(TODAY).getYears();
            return (age >= 16 || saysOf(Sort.MAY_EXCHANGE, 0)) && (age < 12 || saysOf(Sort.MAY_EXCHANGE, THE_CHILD));
        }

        boolean says(Sort sort) {
            return words.stream().anyMatch(word -> word.sort() == sort);
        }

        boolean saysOf(Sort sort, int who) {
            return words.stream().anyMatch(word -> word.sort() == sort && word.parent() == who);
        }

        boolean objectsTo(String kind) {
            return words.stream()
                    .anyMatch(
                            word -> word.sort() == Sort.OBJECTION && word.kind().equals(kind));
        }
    }
}
