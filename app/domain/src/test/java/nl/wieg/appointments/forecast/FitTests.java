package nl.wieg.appointments.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FitTests {

    private static final Trait EMMEN = new Trait(Trait.Sort.MUNICIPALITY, "GM0114");
    private static final Trait ASSEN = new Trait(Trait.Sort.MUNICIPALITY, "GM0106");

    @Test
    void findsTheShareOfOneYearWithoutTraits() {
        var cases = List.of(new Case(2025, List.of(), 100, 7, false), new Case(2025, List.of(), 300, 25, false));

        assertThat(Effects.of(cases, Curve.SHARE).mean(List.of())).isCloseTo(32.0 / 400, within(1e-6));
        assertThat(Effects.of(cases, Curve.RATE).mean(List.of())).isCloseTo(32.0 / 400, within(1e-6));
    }

    @Test
    void leavesATraitWithManyRowsNearWhatWasSeen() {
        var effects = Effects.of(both(100, 4, 12), Curve.SHARE);

        assertThat(effects.mean(List.of(EMMEN))).isCloseTo(0.04, within(0.002));
        assertThat(effects.mean(List.of(ASSEN))).isCloseTo(0.12, within(0.002));
    }

    @Test
    void drawsATraitWithFewRowsTowardsTheRest() {
        var cases = Stream.concat(
                        both(20, 6, 10).stream(),
                        Stream.of(new Case(2025, List.of(new Trait(EMMEN.sort(), "GM1701")), 20, 6, false)))
                .toList();

        var few = Effects.of(cases, Curve.SHARE).mean(List.of(new Trait(EMMEN.sort(), "GM1701")));

        assertThat(few).isBetween(0.12, 0.25);
    }

    @Test
    void forgetsATraitThatMakesNoDifference() {
        var effects = Effects.of(both(50, 8, 8), Curve.SHARE);

        assertThat(effects.difference(EMMEN)).isCloseTo(0, within(0.001));
    }

    @Test
    void expectsTheLevelOfTheLastYear() {
        var cases = Stream.concat(years(2024, 50, 5), years(2025, 50, 10)).toList();

        assertThat(Effects.of(cases, Curve.SHARE).mean(List.of())).isCloseTo(0.10, within(0.003));
    }

    @Test
    void staysNearTheYearBeforeWhileAYearIsYoung() {
        var cases = Stream.concat(years(2025, 50, 5), years(2026, 1, 15)).toList();

        assertThat(Effects.of(cases, Curve.SHARE).mean(List.of())).isBetween(0.05, 0.10);
    }

    @Test
    void takesAFullSessionForNoProofThatNobodyElseWanted() {
        var wanted = IntStream.range(0, 20).mapToObj(i -> new Case(2025, List.of(), 20, 20, false));
        var full = IntStream.range(0, 20).mapToObj(i -> new Case(2025, List.of(), 40, 36, true));

        var effects = Effects.of(Stream.concat(wanted, full).toList(), Curve.RATE);

        assertThat(effects.mean(List.of())).isCloseTo(1, within(1e-6));
    }

    @Test
    void makesNothingOfATraitThatWasNeverSeen() {
        var effects = Effects.of(both(50, 4, 12), Curve.SHARE);

        assertThat(effects.mean(List.of(new Trait(EMMEN.sort(), "GM1690")))).isEqualTo(effects.mean(List.of()));
    }

    /** So many sessions of a hundred in Emmen and in Assen each. */
    private static List<Case> both(int sessions, int inEmmen, int inAssen) {
        return IntStream.range(0, sessions)
                .boxed()
                .flatMap(i -> Stream.of(
                        new Case(2025, List.of(EMMEN), 100, inEmmen, false),
                        new Case(2025, List.of(ASSEN), 100, inAssen, false)))
                .toList();
    }

    private static Stream<Case> years(int year, int sessions, int each) {
        return IntStream.range(0, sessions).mapToObj(i -> new Case(year, List.of(), 100, each, false));
    }
}
