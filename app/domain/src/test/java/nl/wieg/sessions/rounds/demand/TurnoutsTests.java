package nl.wieg.sessions.rounds.demand;

import static nl.wieg.sessions.rounds.ARound.ASSEN;
import static nl.wieg.sessions.rounds.ARound.NOORDENVELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import nl.wieg.immunisation.unprotected.EarlierTurnout;
import nl.wieg.sessions.rounds.TurnoutKey;
import nl.wieg.sessions.rounds.TurnoutSetting;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TurnoutsTests {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final TurnoutKey HERE = new TurnoutKey("HPV", 2016, NOORDENVELD);
    private static final List<TurnoutDefault> DEFAULTS = List.of(
            new TurnoutDefault("HPV", false, 0.575, "landelijk"),
            new TurnoutDefault("", false, 0.8, "aanname"),
            new TurnoutDefault("", true, 0.15, "aanname"));

    @Test
    void drawsASmallMunicipalityTowardsTheRegion() {
        var turnout = of(List.of(inAssen(900, 540), new EarlierTurnout(NOORDENVELD, "HPV", 2016, 100, 30)));

        // the region: 570 of 1,000; here 30 of 100, with 50 more that come as the region does
        assertThat(turnout.share()).isCloseTo((30 + 50 * 0.57) / 150, EXACTLY);
        assertThat(turnout.open()).isEqualTo(1_000);
        assertThat(turnout.came()).isEqualTo(570);
        assertThat(turnout.source()).isEmpty();
    }

    @Test
    void takesTwoYearsTogether() {
        var turnout = of(List.of(
                new EarlierTurnout(NOORDENVELD, "HPV", 2016, 100, 30),
                new EarlierTurnout(NOORDENVELD, "HPV", 2016, 100, 50)));

        assertThat(turnout.share()).isCloseTo((80 + 50 * 0.4) / 250, EXACTLY);
    }

    @Test
    void givesAMunicipalityWithoutHistoryThatOfTheRegion() {
        assertThat(of(List.of(inAssen(200, 100))).share()).isCloseTo(0.5, EXACTLY);
    }

    @Test
    void fallsBackOnTheUsualBelowAHundredChildren() {
        assertThat(of(List.of(inAssen(99, 50))).share()).isEqualTo(0.575);
        assertThat(of(List.of(inAssen(99, 50))).source()).isEqualTo("landelijk");
        assertThat(of(List.of(inAssen(100, 50))).share()).isCloseTo(0.5, EXACTLY);
        assertThat(none().of(new TurnoutKey("BMR", 2016, ASSEN), false).share()).isEqualTo(0.8);
        assertThat(none().of(HERE, true).share()).isEqualTo(0.15);
    }

    @Test
    void looksAtTheSameKindAndAgeAlone() {
        var others = List.of(
                new EarlierTurnout(ASSEN, "HPV", 2015, 500, 500), new EarlierTurnout(ASSEN, "DKT", 2016, 500, 500));

        assertThat(of(others).share()).isEqualTo(0.575);
    }

    @Test
    void letsThePlannerSayOtherwiseAndKeepsWhatWasWorkedOut() {
        var said = new TurnoutSetting(HERE, 0.7, Instant.parse("2026-09-01T07:00:00Z"), "Jelle Kamphuis");
        var turnout = new Turnouts(List.of(), DEFAULTS, List.of(said)).of(HERE, false);

        assertThat(turnout.share()).isEqualTo(0.7);
        assertThat(turnout.workedOut()).isEqualTo(0.575);
        assertThat(turnout.setting()).isEqualTo(said);
    }

    private static Turnout of(List<EarlierTurnout> earlier) {
        return new Turnouts(earlier, DEFAULTS, List.of()).of(HERE, false);
    }

    private static EarlierTurnout inAssen(int open, int came) {
        return new EarlierTurnout(ASSEN, "HPV", 2016, open, came);
    }

    private static Turnouts none() {
        return new Turnouts(List.of(), DEFAULTS, List.of());
    }
}
