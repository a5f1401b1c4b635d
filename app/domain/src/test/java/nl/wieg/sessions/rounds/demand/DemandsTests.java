package nl.wieg.sessions.rounds.demand;

import static nl.wieg.sessions.rounds.ARound.ASSEN;
import static nl.wieg.sessions.rounds.ARound.HPV_2016;
import static nl.wieg.sessions.rounds.ARound.MENACWY_2012;
import static nl.wieg.sessions.rounds.ARound.NOORDENVELD;
import static nl.wieg.sessions.rounds.ARound.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.immunisation.RegisterTables;
import nl.wieg.immunisation.Statuses;
import nl.wieg.people.Address;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.TurnoutKey;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class DemandsTests {

    private static final Actor NIGHT = Actor.system("nacht");
    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    private static final MunicipalityCode EMMEN = new MunicipalityCode("GM0114");
    private static final Offer HPV_2012 = ARound.offer("HPV", 2012, 1, 2);
    private static final LocalDate BORN_2016 = LocalDate.of(2016, 5, 2);
    private static final LocalDate BORN_2012 = LocalDate.of(2012, 5, 2);
    private static final Offset<Double> EXACTLY = within(1e-9);

    private final Demands demands;
    private final Rounds rounds;
    private final Statuses statuses;
    private final People people;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    DemandsTests(Demands demands, Rounds rounds, Statuses statuses, People people, JdbcTemplate jdbc, TestClock clock) {
        this.demands = demands;
        this.rounds = rounds;
        this.statuses = statuses;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsKnownOnTheFirstOfSeptember() {
        empty();
        clock.set(LocalDate.of(2026, 9, 1).atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        empty();
        clock.run();
    }

    @Test
    void expectsTheUsualTurnoutOfEachAreaWhileThereIsNoHistory() {
        children(3, ASSEN, "9401AB", BORN_2016);
        children(2, NOORDENVELD, "9301AB", BORN_2016);
        children(5, EMMEN, "7811AB", BORN_2016);

        var demand = demand(HPV_2016);

        assertThat(demand.areas())
                .extracting(area -> area.place().area(), AreaDemand::children, AreaDemand::expected)
                .containsExactly(tuple("9301", 2, 2 * 0.575), tuple("9401", 3, 3 * 0.575));
        assertThat(demand.cohorts())
                .extracting(CohortDemand::key, CohortDemand::reachable)
                .containsExactly(
                        tuple(new TurnoutKey("HPV", 2016, ASSEN), 3),
                        tuple(new TurnoutKey("HPV", 2016, NOORDENVELD), 2));
        assertThat(demand.unplaced()).isEmpty();
    }

    @Test
    void countsAChildThatMissesTwoOnceWithTheHighestTurnout() {
        children(4, ASSEN, "9401AB", BORN_2012);
        given(children(6, ASSEN, "9401AB", BORN_2012), "MenACWY", LocalDate.of(2026, 3, 1));

        var demand = demand(HPV_2012, MENACWY_2012);

        assertThat(demand.children()).isEqualTo(10);
        assertThat(demand.withTwo()).isEqualTo(4);
        assertThat(demand.expected()).isCloseTo(4 * 0.825 + 6 * 0.575, EXACTLY);
        assertThat(demand.shareOfTwo()).isCloseTo(4 * 0.825 / (4 * 0.825 + 6 * 0.575), EXACTLY);
    }

    @Test
    void countsChildrenWithoutCoordinatesAtTheMiddleOfTheirMunicipalityAndSaysHowMany() {
        children(2, NOORDENVELD, "1011AB", BORN_2016);
        children(1, NOORDENVELD, "9301AB", BORN_2016);

        var demand = demand(HPV_2016);

        assertThat(demand.unplaced()).containsExactly(new UnplacedArea("1011", NOORDENVELD, 2));
        assertThat(demand.children()).isEqualTo(3);
        var place = demand.areas().getLast().place();
        assertThat(place.area()).isEqualTo("GM1699");
        assertThat(place.name()).isEqualTo("Noordenveld");
        assertThat(place.x()).isCloseTo(223.280000, within(1e-6));
        assertThat(place.y()).isCloseTo(569.720000, within(1e-6));
    }

    @Test
    void countsApartWhoDefers() {
        var child = children(1, ASSEN, "9401AB", BORN_2016).getFirst();
        jdbc.update(
                "UPDATE immunisation_status SET status = 'deferred' WHERE kind = 'HPV' AND person_id = ?",
                child.toString());

        var demand = demand(HPV_2016);

        assertThat(demand.cohorts())
                .extracting(CohortDemand::reachable, CohortDemand::deferred)
                .containsExactly(tuple(0, 1), tuple(0, 0));
        assertThat(demand.areas()).isEmpty();
    }

    @Test
    void learnsFromTheYearBeforeInWhichChildrenWereAsOld() {
        var before = children(120, ASSEN, "9401AB", LocalDate.of(2015, 5, 2));
        given(before.subList(0, 60), "HPV", LocalDate.of(2025, 4, 1));
        children(10, ASSEN, "9401AB", BORN_2016);

        var turnout = demand(HPV_2016).cohorts().getFirst().turnout();

        assertThat(turnout.open()).isEqualTo(120);
        assertThat(turnout.came()).isEqualTo(60);
        assertThat(turnout.share()).isCloseTo(0.5, EXACTLY);
    }

    @Test
    void followsWhatThePlannerSaid() {
        children(10, ASSEN, "9401AB", BORN_2016);
        children(10, NOORDENVELD, "9301AB", BORN_2016);
        var id = made(HPV_2016);
        JELLE.run(() -> rounds.turnout(id, Map.of(new TurnoutKey("HPV", 2016, ASSEN), 0.3), List.of()));

        assertThat(demand(id).expected()).isCloseTo(10 * 0.3 + 10 * 0.575, EXACTLY);
    }

    @Test
    void refusesWhoDoesNotReadRounds() {
        var round = JELLE.call(() -> rounds.read(made(HPV_2016)));
        var steward = new Actor("wout", "Wout Meijering", Set.of(Role.STEWARD));

        assertThatThrownBy(() -> steward.call(() -> demands.of(round))).isInstanceOf(AccessRefused.class);
    }

    private static void empty() {
        ARound.none();
        RegisterTables.empty();
    }

    private Demand demand(Offer... offers) {
        return demand(made(offers));
    }

    private Demand demand(RoundId id) {
        return JELLE.call(() -> demands.of(rounds.read(id)));
    }

    private RoundId made(Offer... offers) {
        return JELLE.call(() -> rounds.make(RoundId.next(), ARound.of(offers), SCOPE));
    }

    private List<PersonId> children(int count, MunicipalityCode home, String postcode, LocalDate birth) {
        var identity =
                new Identity(new PersonName("Mila", "", "Kroes"), new Address("Dorpsstraat", "1", postcode, "Dorp"));
        var persons = IntStream.range(0, count)
                .mapToObj(i -> new NewPerson(null, identity, birth, home, "nl", false))
                .toList();
        var ids = NIGHT.call(() -> people.admit(persons));
        NIGHT.run(() -> statuses.recompute(ids));
        return ids;
    }

    private void given(List<PersonId> persons, String kind, LocalDate day) {
        jdbc.batchUpdate(
                """
                INSERT INTO immunisation_dose (person_id, id, version, outcome, kind, given_on, programme, setting, municipality, recorded_at,
                  recorded_by) VALUES (?, ?, 1, 'given', ?, ?, 'RVP', 'GROEP', 'GM0106', NOW(6), 'proef')""",
                persons.stream()
                        .map(person -> new Object[] {
                            person.toString(), TimeOrderedIds.next().toString(), kind, day
                        })
                        .toList());
        NIGHT.run(() -> statuses.recompute(persons));
    }
}
