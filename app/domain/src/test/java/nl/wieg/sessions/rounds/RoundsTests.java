package nl.wieg.sessions.rounds;

import static nl.wieg.sessions.rounds.ARound.ASSEN;
import static nl.wieg.sessions.rounds.ARound.HPV_2016;
import static nl.wieg.sessions.rounds.ARound.MENACWY_2012;
import static nl.wieg.sessions.rounds.ARound.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wieg.AtOnce;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.resources.TeamFacts;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class RoundsTests {

    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    private static final Actor ANOUK = new Actor("anouk", "Anouk Smit", Set.of(Role.PLANNER));
    private static final Instant NOW = Instant.parse("2026-09-01T07:00:00Z");
    private static final UUID HALL = new UUID(7, 7);

    private final Rounds rounds;
    private final Locations locations;
    private final Teams teams;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    RoundsTests(Rounds rounds, Locations locations, Teams teams, JdbcTemplate jdbc, TestClock clock) {
        this.rounds = rounds;
        this.locations = locations;
        this.teams = teams;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void thereIsNoRound() {
        ARound.none();
        AResource.none();
        clock.set(NOW);
    }

    @AfterEach
    void timeGoesOn() {
        ARound.none();
        AResource.none();
        clock.run();
    }

    @Test
    void keepsAllThatAPlannerSaid() {
        var id = made();
        var hall = AResource.clinicOf(locations, "roden").value();
        var team = team();
        var rules = new RoundRules(
                new MinutesPerChild(6, 9), 2, new PlanRules(12.5, 3, 60, 10, 0.25, new Weights(900, 1.5, 3, 25, 0)));
        var hours = new GroupDay.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var walkIn = new GroupDay.Hours(LocalTime.of(11, 0), LocalTime.of(12, 0));
        var wave = new GroupDay.Wave("9401", "9404", LocalTime.of(10, 0));
        var key = new TurnoutKey("HPV", 2016, ASSEN);

        JELLE.run(() -> {
            rounds.aim(id, new Aim("Najaar", List.of(HPV_2016, MENACWY_2012), Delivery.BOTH));
            rounds.scope(id, Scope.of(Set.of(ASSEN), LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 30)));
            rounds.rules(id, rules);
            rounds.means(id, Set.of(hall), List.of(new TeamChoice(team, 8)));
            rounds.turnout(id, Map.of(key, 0.575), List.of());
        });
        var day = JELLE.call(() -> rounds.addGroupDay(
                id, new GroupDay(new UUID(0, 0), hall, LocalDate.of(2026, 10, 12), hours, 300, walkIn, List.of(wave))));

        var round = read(id);
        assertThat(round.aim()).isEqualTo(new Aim("Najaar", List.of(HPV_2016, MENACWY_2012), Delivery.BOTH));
        assertThat(round.scope())
                .isEqualTo(Scope.of(Set.of(ASSEN), LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 30)));
        assertThat(round.rules()).isEqualTo(rules);
        assertThat(round.means())
                .isEqualTo(new Means(
                        Set.of(hall),
                        List.of(new TeamChoice(team, 8)),
                        List.of(new GroupDay(
                                day, hall, LocalDate.of(2026, 10, 12), hours, 300, walkIn, List.of(wave)))));
        assertThat(round.turnout()).containsExactly(new TurnoutSetting(key, 0.575, NOW, "Jelle Kamphuis"));
        assertThat(round.moments()).isEqualTo(RoundMoments.made(NOW, "Jelle Kamphuis"));
        JELLE.run(() -> rounds.removeGroupDay(id, day));
        assertThat(read(id).means().groupDays()).isEmpty();
    }

    @Test
    void isHeldByNothingThatIsNotThere() {
        var id = made();
        var hall = AResource.clinicOf(locations, "roden").value();

        assertThatThrownBy(() -> JELLE.run(() -> rounds.means(id, Set.of(hall, HALL), List.of())))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.about()).isEqualTo("locations"))
                .hasMessage("Er is gekozen wat niet bij de middelen staat. Open de pagina opnieuw.");
        assertThatThrownBy(() -> JELLE.run(() -> rounds.means(id, Set.of(), List.of(new TeamChoice(HALL, 8)))))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.about()).isEqualTo("teams"));
        assertThat(read(id).means()).isEqualTo(Means.NONE);
    }

    @Test
    void isHeldByNothingThatIsOutOfUse() {
        var id = made();
        var hall = AResource.clinicOf(locations, "roden");
        var team = team();
        JELLE.run(() -> {
            locations.use(hall, false);
            teams.use(new TeamId(team), false);
        });

        assertThatThrownBy(() -> JELLE.run(() -> rounds.means(id, Set.of(hall.value()), List.of())))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Consultatiebureau Roden is niet meer in gebruik. Haal de keuze weg.");
        assertThatThrownBy(() -> JELLE.run(() -> rounds.means(id, Set.of(), List.of(new TeamChoice(team, 8)))))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Team Noord is niet meer in gebruik. Haal de keuze weg.");
    }

    private UUID team() {
        return JELLE.call(() -> teams.add(new TeamFacts("noord", "Team Noord", new RdPoint(233.5, 556.2), 2)))
                .value();
    }

    @Test
    void beginsWithTheUsualRules() {
        var round = read(made());

        assertThat(round.rules())
                .isEqualTo(new RoundRules(
                        new MinutesPerChild(5, 8),
                        1,
                        new PlanRules(15, 2, 40, 8, 0.2, new Weights(1_000, 1, 2, 20, 5))));
        assertThat(round.means()).isEqualTo(Means.NONE);
        assertThat(round.turnout()).isEmpty();
    }

    @Test
    void keepsWhoFirstSaidTheSameTurnout() {
        var id = made();
        var assen = new TurnoutKey("HPV", 2016, ASSEN);
        var noordenveld = new TurnoutKey("HPV", 2016, ARound.NOORDENVELD);
        JELLE.run(() -> rounds.turnout(id, Map.of(assen, 0.5, noordenveld, 0.4), List.of()));

        ANOUK.run(() -> rounds.turnout(id, Map.of(assen, 0.5, noordenveld, 0.45), List.of()));

        assertThat(read(id).turnout())
                .extracting(TurnoutSetting::setBy)
                .containsExactly("Jelle Kamphuis", "Anouk Smit");
    }

    @Test
    void keepsThePublishedRoundAsItIs() {
        var id = made();

        JELLE.run(() -> rounds.publish(id));

        assertThatThrownBy(() -> JELLE.run(() -> rounds.scope(id, SCOPE))).isInstanceOf(WrongInput.class);
        assertThat(read(id).state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(read(id).aim()).isEqualTo(ARound.of(HPV_2016));
        assertThat(read(id).moments().publishedBy()).isEqualTo("Jelle Kamphuis");
        JELLE.run(() -> rounds.close(id));
        assertThat(read(id).state()).isEqualTo(RoundState.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO sessions_round_offer (round_id, position, kind, doses, first_year, last_year, catch_up)"
                        + " VALUES (?, 1, 'BMR', '2', 2017, 2017, FALSE)",
                "INSERT INTO sessions_round_municipality (round_id, municipality) VALUES (?, 'GM0114')",
                "INSERT INTO sessions_round_location (round_id, location_id) VALUES (?, UUID())",
                "INSERT INTO sessions_round_team (round_id, team_id, max_sessions) VALUES (?, UUID(), 1)",
                "INSERT INTO sessions_round_turnout (round_id, kind, birth_year, municipality, share, set_at, set_by)"
                        + " VALUES (?, 'HPV', 2016, 'GM0106', 0.5, NOW(6), 'proef')",
                "INSERT INTO sessions_round_group_day (id, round_id, location_id, day, opens, closes, capacity)"
                        + " VALUES (UUID(), ?, UUID(), '2026-10-12', '09:00', '17:00', 300)"
            })
    void isAddedNothingToByTheDatabaseOncePublished(String statement) {
        var id = made();
        assertThat(jdbc.update(statement, id.toString())).isOne();
        var published = made();
        JELLE.run(() -> rounds.publish(published));

        assertThatThrownBy(() -> jdbc.update(statement, published.toString()))
                .hasStackTraceContaining("foreign key constraint fails");
    }

    @Test
    void isMadeOnceByWhoPressesOften() throws Exception {
        var id = RoundId.next();

        var made = AtOnce.all(
                4, () -> LostRaces.again(() -> JELLE.call(() -> rounds.make(id, ARound.of(HPV_2016), SCOPE))));

        assertThat(made).containsOnly(id);
        assertThat(JELLE.call(rounds::all)).extracting(RoundSummary::id).containsExactly(id);
    }

    @Test
    void takesTheFirstStepAgainAsAChangeOfThatStep() {
        var id = made();
        var weeks = Scope.of(Set.of(ASSEN), LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 30));
        JELLE.run(() -> rounds.scope(id, weeks));

        JELLE.run(() -> rounds.make(id, new Aim("Najaar", List.of(HPV_2016), Delivery.BOTH), SCOPE));

        assertThat(read(id).aim().name()).isEqualTo("Najaar");
        assertThat(read(id).scope()).isEqualTo(weeks);
    }

    @Test
    void refusesAMunicipalityOutsideTheRegion() {
        var id = made();
        var elsewhere = Scope.of(Set.of(new MunicipalityCode("GM0014")), SCOPE.firstDay(), SCOPE.lastDay());

        assertThatThrownBy(() -> JELLE.run(() -> rounds.scope(id, elsewhere)))
                .hasMessage("Kies gemeenten uit de lijst.");
        assertThatThrownBy(() -> JELLE.run(() -> rounds.make(RoundId.next(), ARound.of(HPV_2016), elsewhere)))
                .hasMessage("Kies gemeenten uit de lijst.");
    }

    @Test
    void listsTheNewestSchoolYearFirst() {
        var autumn = made();
        var spring = JELLE.call(() -> rounds.make(
                RoundId.next(),
                ARound.of(HPV_2016),
                Scope.of(Set.of(ASSEN), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 20))));

        assertThat(JELLE.call(rounds::all)).extracting(RoundSummary::id).containsExactly(autumn, spring);
    }

    @Test
    void proposesTheRoundOfAYearBySchedule() {
        assertThat(JELLE.call(() -> rounds.yearly(2026)).offers())
                .extracting(Offer::kind)
                .containsExactly("DKT", "HPV", "MenACWY", "BMR", "DTP", "HPV", "MenACWY");
    }

    @Test
    void refusesAVaccineThatNoScheduleHasAndAYearFarAway() {
        var id = made();
        var menB = ARound.of(ARound.offer("MenB", 2016, 1));

        assertThatThrownBy(() -> JELLE.run(() -> rounds.aim(id, menB))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> JELLE.run(() -> rounds.make(RoundId.next(), menB, SCOPE)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> JELLE.call(() -> rounds.yearly(99_999))).isInstanceOf(WrongInput.class);
    }

    @Test
    void missesARoundThatIsNotThere() {
        assertThatThrownBy(() -> read(RoundId.next())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> JELLE.run(() -> rounds.publish(RoundId.next())))
                .isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STEWARD", "COORDINATOR", "PRIVACY_OFFICER"})
    void isNotReadByWhoHasNothingToDoWithIt(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));
        var id = made();

        assertThatThrownBy(() -> somebody.call(rounds::all)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> somebody.call(() -> rounds.read(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> somebody.call(() -> rounds.yearly(2026))).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "SYSTEM"})
    void isChangedByPlannersAlone(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));
        var id = made();
        var day = new GroupDay(
                HALL,
                HALL,
                ARound.FIRST,
                new GroupDay.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                300,
                null,
                List.of());
        List<Runnable> acts = List.of(
                () -> rounds.make(RoundId.next(), ARound.of(HPV_2016), SCOPE),
                () -> rounds.aim(id, ARound.of(HPV_2016)),
                () -> rounds.scope(id, SCOPE),
                () -> rounds.rules(id, RoundRules.USUAL),
                () -> rounds.means(id, Set.of(), List.of()),
                () -> rounds.turnout(id, Map.of(), List.of()),
                () -> rounds.addGroupDay(id, day),
                () -> rounds.removeGroupDay(id, HALL),
                () -> rounds.publish(id),
                () -> rounds.close(id));

        assertThat(acts)
                .allSatisfy(act -> assertThatThrownBy(() -> somebody.run(act)).isInstanceOf(AccessRefused.class));
    }

    private RoundId made() {
        return JELLE.call(() -> rounds.make(RoundId.next(), ARound.of(HPV_2016), SCOPE));
    }

    private Round read(RoundId id) {
        return JELLE.call(() -> rounds.read(id));
    }
}
