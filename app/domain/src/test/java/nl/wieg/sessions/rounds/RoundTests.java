package nl.wieg.sessions.rounds;

import static nl.wieg.sessions.rounds.ARound.ASSEN;
import static nl.wieg.sessions.rounds.ARound.HPV_2016;
import static nl.wieg.sessions.rounds.ARound.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTests {

    private static final Instant NOW = Instant.parse("2026-09-01T07:00:00Z");
    private static final UUID HALL = new UUID(7, 7);
    private static final GroupDay.Hours ALL_DAY = hours("09:00", "17:00");
    private static final Round DRAFT = Round.draft(RoundId.next(), ARound.of(HPV_2016), SCOPE, NOW, "Jelle Kamphuis");
    private static final Round WITH_HALL = DRAFT.by(Set.of(HALL), List.of(new TeamChoice(HALL, 8)));

    @Test
    void goesFromDraftToPublishedToClosed() {
        var published = DRAFT.published(NOW, "Jelle Kamphuis");
        var closed = published.closed(NOW);

        assertThat(DRAFT.state()).isEqualTo(RoundState.DRAFT);
        assertThat(published.state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
        assertThat(closed.moments().publishedBy()).isEqualTo("Jelle Kamphuis");
        assertThatThrownBy(() -> published.published(NOW, "Jelle Kamphuis")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> DRAFT.closed(NOW)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> closed.closed(NOW)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @MethodSource
    void changesNoMoreOncePublished(UnaryOperator<Round> change) {
        var published = WITH_HALL.published(NOW, "Jelle Kamphuis");

        assertThatThrownBy(() -> change.apply(published))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Deze ronde is gepubliceerd. Zij verandert niet meer.");
    }

    static Stream<UnaryOperator<Round>> changesNoMoreOncePublished() {
        return Stream.of(
                round -> round.to(ARound.of(HPV_2016)),
                round -> round.in(SCOPE),
                round -> round.keepingTo(RoundRules.USUAL),
                round -> round.by(Set.of(HALL), List.of()),
                round -> round.with(groupDay(LocalDate.of(2026, 10, 12), 300)),
                round -> round.without(HALL),
                round -> round.expecting(List.of(), List.of()));
    }

    @Test
    void belongsToTheSchoolYearThatBeginsInAugust() {
        assertThat(SCOPE.schoolYear()).isEqualTo(2026);
        assertThat(Scope.of(Set.of(ASSEN), LocalDate.of(2027, 7, 31), LocalDate.of(2027, 8, 1))
                        .schoolYear())
                .isEqualTo(2026);
        assertThat(Scope.of(Set.of(ASSEN), LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 1))
                        .schoolYear())
                .isEqualTo(2026);
    }

    @Test
    void refusesAnAimThatCannotBe() {
        refuses("name", round -> round.to(new Aim(" ", List.of(HPV_2016), Delivery.BOTH)));
        refuses("name", round -> round.to(new Aim("x".repeat(101), List.of(HPV_2016), Delivery.BOTH)));
        refuses("offers", round -> round.to(ARound.of()));
        refuses("offers", round -> round.to(ARound.of(ARound.offer("HPV", 2016))));
        refuses("offers", round -> round.to(ARound.of(ARound.offer("HPV", 1999, 1))));
        refuses("offers", round -> round.to(ARound.of(ARound.offer("HPV", 2100, 1))));
        refuses("offers", round -> round.to(ARound.of(new Offer("HPV", HPV_2016.doses(), 2016, 2015, false))));
        refuses("offers", round -> round.to(ARound.of(HPV_2016, new Offer("HPV", HPV_2016.doses(), 2010, 2016, true))));
    }

    @Test
    void refusesDaysAndPlacesThatCannotBe() {
        refuses("municipalities", round -> round.in(Scope.of(Set.of(), ARound.FIRST, ARound.LAST)));
        refuses("lastDay", round -> round.in(Scope.of(Set.of(ASSEN), ARound.FIRST, ARound.FIRST.minusDays(1))));
        refuses(
                "firstDay",
                round -> round.in(Scope.of(Set.of(ASSEN), LocalDate.of(1026, 10, 5), LocalDate.of(1026, 10, 6))));
        refuses(
                "lastDay",
                round -> round.in(Scope.of(
                        Set.of(ASSEN), ARound.FIRST, ARound.FIRST.plusWeeks(26).plusDays(1))));
    }

    @Test
    void refusesATeamTwiceOrForNothing() {
        refuses("teams", round -> round.by(Set.of(), List.of(new TeamChoice(HALL, 0))));
        refuses("teams", round -> round.by(Set.of(), List.of(new TeamChoice(HALL, 501))));
        refuses("teams", round -> round.by(Set.of(), List.of(new TeamChoice(HALL, 1), new TeamChoice(HALL, 2))));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-12, 99", "2026-10-12, 601", "2026-10-04, 300", "2026-11-14, 300"})
    void refusesAGroupDayOutsideTheRoundOrOfTheWrongSize(LocalDate day, int capacity) {
        assertThatThrownBy(() -> WITH_HALL.with(groupDay(day, capacity))).isInstanceOf(WrongInput.class);
    }

    @Test
    void refusesAGroupDayWhoseTimesDoNotFit() {
        refusesHall("closes", hours("17:00", "09:00"), null);
        refusesHall("walkIn", ALL_DAY, hours("08:00", "10:00"));
        refusesHall("waves", ALL_DAY, null, wave("9401", "9404", "17:00"));
        refusesHall("waves", ALL_DAY, null, wave("9404", "9401", "10:00"));
        refusesHall("waves", ALL_DAY, null, wave("9401", "9404", "10:00"), wave("9404", "9408", "11:00"));
    }

    @Test
    void keepsOneGroupDayADayAtALocationAndTheLocationInTheRound() {
        var withDay = WITH_HALL.with(groupDay(LocalDate.of(2026, 10, 12), 300));

        assertThatThrownBy(() -> withDay.with(groupDay(LocalDate.of(2026, 10, 12), 300)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> withDay.by(Set.of(), List.of())).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> withDay.in(Scope.of(Set.of(ASSEN), ARound.FIRST, ARound.FIRST)))
                .isInstanceOf(WrongInput.class);
        assertThat(withDay.without(withDay.means().groupDays().getFirst().id())
                        .means()
                        .groupDays())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 1", "5, 4, 1", "5, 61, 1", "5, 8, 0", "5, 8, 21"})
    void refusesMinutesAndLanesThatCannotBe(int one, int two, int lanes) {
        var rules = new RoundRules(new MinutesPerChild(one, two), lanes, RoundRules.USUAL.plan());

        assertThatThrownBy(() -> DRAFT.keepingTo(rules)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 40, 8, 0.2, 1",
        "15, -1, 40, 8, 0.2, 1",
        "15, 2, 0, 0, 0.2, 1",
        "15, 2, 40, 41, 0.2, 1",
        "15, 2, 40, 8, 1.1, 1",
        "15, 2, 40, 8, 0.2, -1"
    })
    void refusesRulesThatCannotBe(double km, int choices, int most, int fewest, double share, double weight) {
        var plan = new PlanRules(km, choices, most, fewest, share, new Weights(1_000, weight, 2, 20, 5));

        assertThatThrownBy(() -> DRAFT.keepingTo(new RoundRules(MinutesPerChild.USUAL, 1, plan)))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void keepsOneTurnoutForEachBirthYearAndMunicipality() {
        var key = new TurnoutKey("HPV", 2016, ASSEN);
        var first = DRAFT.expecting(List.of(new TurnoutSetting(key, 0.5, NOW, "Jelle Kamphuis")), List.of());
        var second = first.expecting(List.of(new TurnoutSetting(key, 0.6, NOW, "Anouk Smit")), List.of());

        assertThat(second.turnout()).extracting(TurnoutSetting::share).containsExactly(0.6);
        assertThat(second.expecting(List.of(), List.of(key)).turnout()).isEmpty();
        refuses("turnout", round -> round.expecting(List.of(new TurnoutSetting(key, 1.01, NOW, "Jelle")), List.of()));
        refuses(
                "turnout",
                round -> round.expecting(List.of(new TurnoutSetting(key, Double.NaN, NOW, "Jelle")), List.of()));
    }

    private static void refuses(String about, UnaryOperator<Round> change) {
        assertThatThrownBy(() -> change.apply(DRAFT))
                .isInstanceOfSatisfying(
                        WrongInput.class, refused -> assertThat(refused.about()).isEqualTo(about));
    }

    private static void refusesHall(
            String about, GroupDay.Hours open, GroupDay.@Nullable Hours walkIn, GroupDay.Wave... waves) {
        var day = new GroupDay(HALL, HALL, LocalDate.of(2026, 10, 12), open, 300, walkIn, List.of(waves));

        assertThatThrownBy(() -> WITH_HALL.with(day))
                .isInstanceOfSatisfying(
                        WrongInput.class, refused -> assertThat(refused.about()).isEqualTo(about));
    }

    private static GroupDay groupDay(LocalDate day, int capacity) {
        return new GroupDay(HALL, HALL, day, ALL_DAY, capacity, null, List.of());
    }

    private static GroupDay.Wave wave(String first, String last, String at) {
        return new GroupDay.Wave(first, last, LocalTime.parse(at));
    }

    private static GroupDay.Hours hours(String from, String until) {
        return new GroupDay.Hours(LocalTime.parse(from), LocalTime.parse(until));
    }
}
