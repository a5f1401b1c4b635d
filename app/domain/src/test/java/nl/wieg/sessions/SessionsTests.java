package nl.wieg.sessions;

import static nl.wieg.sessions.resources.AResource.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.wieg.AtOnce;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.proposals.ProposalSummary;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Closure;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round of one clinic and one team, published on the morning of Monday 5 October 2026. */
@DomainTest
class SessionsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate GROUP_DAY = MONDAY.plusWeeks(1);
    private static final DayPart MORNING = new DayPart(MONDAY, PartOfDay.MORNING);

    private final APublishedRound published;
    private final Sessions sessions;
    private final Proposals proposals;
    private final Rounds rounds;
    private final GroupDays groupDays;
    private final Locations locations;
    private final Slots slots;
    private final JdbcTemplate jdbc;

    @Autowired
    SessionsTests(
            Sessions sessions,
            Proposals proposals,
            Rounds rounds,
            GroupDays groupDays,
            Locations locations,
            Employees employees,
            Teams teams,
            Slots slots,
            JdbcTemplate jdbc) {
        this.sessions = sessions;
        this.proposals = proposals;
        this.rounds = rounds;
        this.groupDays = groupDays;
        this.locations = locations;
        this.published = new APublishedRound(sessions, rounds, locations, employees, teams, jdbc);
        this.slots = slots;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void thereIsOneClinicAndOneTeam() {
        nothingIsLeft();
        published.resources();
    }

    @AfterEach
    void nothingIsLeft() {
        ARound.none();
        AResource.none();
    }

    @Test
    void isAskedForAProposalOnceByWhoPressesOften() throws Exception {
        var round = round();

        var asked = AtOnce.all(4, () -> PLANNER.call(() -> proposals.ask(round, 30)));

        assertThat(asked).hasSize(4).containsOnly(asked.getFirst());
        assertThat(PLANNER.call(() -> proposals.ask(round, 60))).isNotEqualTo(asked.getFirst());
        assertThat(numbers(round)).containsExactly(2, 1);
    }

    @Test
    void isAskedForAProposalOfARoundThatHasChanged() {
        var round = round();
        var asked = PLANNER.call(() -> proposals.ask(round, 30));
        var shorter = Scope.of(ARound.SCOPE.municipalities(), MONDAY, MONDAY.plusWeeks(2));
        PLANNER.run(() -> rounds.scope(round, shorter));

        assertThat(PLANNER.call(() -> proposals.ask(round, 30))).isNotEqualTo(asked);
    }

    @Test
    void numbersCopiesThatAreMadeAtOnce() throws Exception {
        var round = round();
        var proposal = proposal(round);

        AtOnce.all(4, () -> PLANNER.call(() -> proposals.copy(proposal)));

        assertThat(numbers(round)).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void publishesARoundWithItsSessionsAndTheirSlots() {
        var round = round();
        var proposal = proposal(round);

        PLANNER.run(() -> sessions.publish(proposal, 1));

        var offered = of(round);
        assertThat(offered).singleElement().satisfies(session -> {
            assertThat(session.location()).isEqualTo(published.clinic().value());
            assertThat(session.team()).isEqualTo(published.team().value());
            assertThat(session.part()).isEqualTo(MORNING);
            assertThat(session.starts()).isEqualTo(LocalTime.of(9, 0));
            assertThat(session.ends()).isEqualTo(LocalTime.of(12, 0));
            assertThat(session.capacity()).isEqualTo(36);
            assertThat(session.expected()).isEqualTo(30);
            assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        });
        var places = PLANNER.call(() -> slots.of(offered.getFirst().id().value()));
        assertThat(places).hasSize(12);
        assertThat(places.getFirst()).isEqualTo(new Slot(Instant.parse("2026-10-05T07:00:00Z"), 3, 3));
        assertThat(places.stream().mapToInt(Slot::remaining).sum()).isEqualTo(36);
        assertThat(PLANNER.call(() -> rounds.read(round)).state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(PLANNER.call(() -> proposals.of(round)))
                .extracting(ProposalSummary::state)
                .containsExactly(ProposalState.CHOSEN);
    }

    @Test
    void publishesGroupDaysWithAPlaceForEachOfAWave() {
        var round = groupRound(Delivery.GROUP_DAYS);

        PLANNER.run(() -> sessions.publishGroupDays(round));

        var published = PLANNER.call(() -> rounds.read(round));
        assertThat(published.state()).isEqualTo(RoundState.PUBLISHED);
        var day = published.groupDays().getFirst();
        assertThat(PLANNER.call(() -> slots.of(day.id())))
                .containsExactly(
                        new Slot(Instant.parse("2026-10-12T07:00:00Z"), 150, 150),
                        new Slot(Instant.parse("2026-10-12T08:00:00Z"), 150, 150));
        assertThat(of(round)).isEmpty();
        assertThat(PLANNER.call(() -> groupDays.standing(MONDAY, MONDAY.plusWeeks(1))))
                .containsExactly(day);
    }

    @Test
    void publishesGroupDaysBesideSessions() {
        var round = groupRound(Delivery.BOTH);
        var proposal = proposal(round);

        PLANNER.run(() -> sessions.publish(proposal, 1));

        var day = PLANNER.call(() -> rounds.read(round)).groupDays().getFirst();
        assertThat(of(round)).hasSize(1);
        assertThat(PLANNER.call(() -> slots.of(day.id()))).hasSize(2);
    }

    @Test
    void publishesNoGroupDayBesideASessionAtTheSameLocation() {
        var round = round();
        var proposal = published.proposal(round, new DayPart(GROUP_DAY, PartOfDay.MORNING));
        PLANNER.run(() -> sessions.publish(proposal, 1));
        var other = groupRound(Delivery.GROUP_DAYS);

        assertThatThrownBy(() -> PLANNER.run(() -> sessions.publishGroupDays(other)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Op maandag 12 oktober heeft Consultatiebureau Roden een groepsdag en nog iets anders."
                        + " Verplaats een van de twee.");
        assertThat(PLANNER.call(() -> rounds.read(other)).state()).isEqualTo(RoundState.DRAFT);
    }

    @Test
    void refusesToPublishGroupDaysAloneWhereSessionsBelong() {
        var both = groupRound(Delivery.BOTH);
        var small = round();

        refusesGroupDays(both, "In deze ronde horen ook kleine sessies. Publiceer een voorstel.");
        refusesGroupDays(small, "In deze ronde horen ook kleine sessies. Publiceer een voorstel.");
    }

    @Test
    void refusesToPublishARoundOfGroupDaysWithoutOne() {
        var round = PLANNER.call(() -> rounds.make(
                RoundId.next(), new Aim("Herfst 2026", List.of(ARound.HPV_2016), Delivery.GROUP_DAYS), ARound.SCOPE));

        refusesGroupDays(round, "Er is nog geen groepsdag.");
    }

    @Test
    void publishesNothingWhenALocationIsNoLongerOpen() {
        var round = round();
        var proposal = proposal(round);
        PLANNER.run(() -> locations.close(published.clinic(), new Closure(new Days(MONDAY, MONDAY), "verbouwing")));

        refuses(
                proposal,
                "Consultatiebureau Roden is niet meer open op maandag 5 oktober (ochtend). Verplaats die sessie.");
        assertThat(PLANNER.call(() -> rounds.read(round)).state()).isEqualTo(RoundState.DRAFT);
        assertThat(of(round)).isEmpty();
    }

    @Test
    void publishesNothingWhenTheTeamWasEngagedForAnotherRoundMeanwhile() {
        var round = round();
        var proposal = proposal(round);
        var other = proposal(round());
        PLANNER.run(() -> sessions.publish(other, 1));

        refuses(
                proposal,
                "Een team of locatie heeft op een van deze momenten al een sessie van een andere ronde."
                        + " Laat het voorstel daar omheen zoeken.");
        assertThat(of(round)).isEmpty();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM appointments_slot", Integer.class))
                .isEqualTo(12);
    }

    @Test
    void publishesAProposalOnce() {
        var proposal = proposal(round());
        PLANNER.run(() -> sessions.publish(proposal, 1));

        refuses(proposal, "Iemand anders heeft dit voorstel net veranderd. Kijk eerst wat er nu staat.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsOnlyPlannersPublish(Role role) {
        var round = round();
        var proposal = proposal(round);
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        somebody.run(
                () -> assertThatThrownBy(() -> sessions.publish(proposal, 1)).isInstanceOf(AccessRefused.class));
        somebody.run(
                () -> assertThatThrownBy(() -> sessions.publishGroupDays(round)).isInstanceOf(AccessRefused.class));
        assertThat(of(round)).isEmpty();
    }

    private RoundId groupRound(Delivery delivery) {
        return published.withGroupDay(delivery, GROUP_DAY);
    }

    private void refusesGroupDays(RoundId round, String sentence) {
        assertThatThrownBy(() -> PLANNER.run(() -> sessions.publishGroupDays(round)))
                .isInstanceOf(WrongInput.class)
                .hasMessage(sentence);
    }

    private void refuses(ProposalId proposal, String sentence) {
        PLANNER.run(() -> assertThatThrownBy(() -> sessions.publish(proposal, 1))
                .isInstanceOf(WrongInput.class)
                .hasMessage(sentence));
    }

    private List<Session> of(RoundId round) {
        return PLANNER.call(() -> sessions.of(round));
    }

    private List<Integer> numbers(RoundId round) {
        return PLANNER.call(() -> proposals.of(round)).stream()
                .map(ProposalSummary::number)
                .toList();
    }

    private RoundId round() {
        return published.made(MORNING);
    }

    /** One session on Monday morning, for 30 children of 36 that it can take. */
    private ProposalId proposal(RoundId round) {
        return published.proposal(round, MORNING);
    }
}
