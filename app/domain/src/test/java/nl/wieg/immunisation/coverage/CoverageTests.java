package nl.wieg.immunisation.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.immunisation.RegisterTables;
import nl.wieg.immunisation.Statuses;
import nl.wieg.immunisation.consent.ConsentPurpose;
import nl.wieg.immunisation.consent.Consents;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.Method;
import nl.wieg.immunisation.consent.Relation;
import nl.wieg.immunisation.consent.Said;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class CoverageTests {

    private static final Actor NIGHT = Actor.system("nacht");
    private static final Actor MARIJE = new Actor("marije", "Marije Hofstra", Set.of(Role.MANAGEMENT));
    private static final Actor NURSE = new Actor("noor", "Noor Vos", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate BORN = LocalDate.of(2023, 3, 10);
    private static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    private static final MunicipalityCode RODEN = new MunicipalityCode("GM1699");
    private static final MunicipalityCode EMMEN = new MunicipalityCode("GM0114");
    private static final MunicipalityCode MEPPEL = new MunicipalityCode("GM0119");

    private final Coverage coverage;
    private final Statuses statuses;
    private final Consents consents;
    private final Authorities authorities;
    private final People people;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    CoverageTests(
            Coverage coverage,
            Statuses statuses,
            Consents consents,
            Authorities authorities,
            People people,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.coverage = coverage;
        this.statuses = statuses;
        this.consents = consents;
        this.authorities = authorities;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsKnownOnTheFirstOfSeptember() {
        empty();
        on(TODAY);
    }

    @AfterEach
    void timeGoesOn() {
        empty();
        clock.run();
    }

    @Test
    void countsWhoHadTheDoseBeforeTheAgeLimitAndNobodyOnTheDayItself() {
        given(child(ASSEN, BORN), "BMR", BORN.plusMonths(24).minusDays(1));
        given(child(ASSEN, BORN), "BMR", BORN.plusMonths(24));
        child(RODEN, BORN);

        measure();

        assertThat(figure(TODAY, "BMR-1", 2023).local()).contains(new Share(1, 3));
    }

    @Test
    void countsApartWhoseDataMayGoToRivm() {
        var told = child(ASSEN, BORN);
        var silent = child(ASSEN, BORN);
        var refused = child(ASSEN, BORN);
        var toldWithoutADose = child(ASSEN, BORN);
        List.of(told, silent, refused).forEach(person -> given(person, "BMR", BORN.plusMonths(14)));
        exchange(told, Decision.YES);
        exchange(refused, Decision.NO);
        exchange(toldWithoutADose, Decision.YES);

        measure();

        var figure = figure(TODAY, "BMR-1", 2023);
        assertThat(figure.local()).contains(new Share(3, 4));
        assertThat(figure.reportable()).contains(new Share(1, 4));
    }

    @Test
    void waitsUntilTheYoungestOfACohortHasReachedTheAge() {
        child(ASSEN, LocalDate.of(2024, 1, 1));
        on(LocalDate.of(2026, 12, 30));
        measure();
        assertThat(ofRegion(LocalDate.of(2026, 12, 30)))
                .filteredOn(figure -> figure.code().equals("BMR-1"))
                .isEmpty();

        on(LocalDate.of(2026, 12, 31));
        measure();

        assertThat(figure(LocalDate.of(2026, 12, 31), "BMR-1", 2024).local()).contains(new Share(0, 1));
    }

    @Test
    void takesTheBoosterOfTheScheduleOfTheCohort() {
        var old = child(ASSEN, LocalDate.of(2019, 3, 1));
        given(old, "DKTP", LocalDate.of(2023, 3, 1));
        on(LocalDate.of(2028, 1, 1));
        var young = child(ASSEN, LocalDate.of(2021, 3, 1));
        given(young, "DKT", LocalDate.of(2026, 4, 1));

        measure();

        assertThat(figure(LocalDate.of(2028, 1, 1), "booster", 2019).local()).contains(new Share(1, 1));
        assertThat(figure(LocalDate.of(2028, 1, 1), "booster", 2021).local()).contains(new Share(1, 1));
    }

    @Test
    void leavesAnEarlierDayAsItWas() {
        var mila = child(ASSEN, BORN);
        measure();

        given(mila, "BMR", BORN.plusMonths(14));
        measure();
        on(TODAY.plusDays(1));
        measure();

        assertThat(figure(TODAY, "BMR-1", 2023).local()).contains(new Share(0, 1));
        assertThat(figure(TODAY.plusDays(1), "BMR-1", 2023).local()).contains(new Share(1, 1));
        assertThat(coverage.newest()).contains(TODAY.plusDays(1));
    }

    @Test
    void leavesOutWhoMovedAway() {
        var mila = child(ASSEN, BORN);
        child(ASSEN, BORN);
        jdbc.update("UPDATE person SET left_on = ? WHERE id = ?", TODAY, mila.toString());

        measure();

        assertThat(figure(TODAY, "BMR-1", 2023).local()).contains(new Share(0, 1));
    }

    @Test
    void withholdsCountsUnderTenPerMunicipalityAlone() {
        coveredIn(ASSEN, 12);
        coveredIn(EMMEN, 11);
        coveredIn(RODEN, 9);
        coveredIn(MEPPEL, 1);

        measure();

        assertThat(figure(TODAY, "BMR-1", 2023).local()).contains(new Share(33, 33));
        assertThat(local(ASSEN)).contains(new Share(12, 12));
        assertThat(local(EMMEN)).contains(new Share(11, 11));
        assertThat(local(RODEN)).isEmpty();
        assertThat(local(MEPPEL)).isEmpty();
    }

    @Test
    void withholdsASecondMunicipalitySoThatTheFirstDoesNotFollow() {
        coveredIn(ASSEN, 12);
        coveredIn(EMMEN, 11);
        coveredIn(RODEN, 9);

        measure();

        assertThat(local(ASSEN)).contains(new Share(12, 12));
        assertThat(local(EMMEN)).isEmpty();
        assertThat(local(RODEN)).isEmpty();
    }

    @Test
    void withholdsAThirdWhenTwoSmallCountsAreSmallTogether() {
        coveredIn(ASSEN, 12);
        coveredIn(EMMEN, 11);
        coveredIn(RODEN, 2);
        coveredIn(MEPPEL, 1);

        measure();

        assertThat(local(ASSEN)).contains(new Share(12, 12));
        assertThat(local(EMMEN)).isEmpty();
    }

    @Test
    void withholdsWhatMayGoToRivmByItself() {
        coveredIn(ASSEN, 12).subList(0, 11).forEach(person -> exchange(person, Decision.YES));
        coveredIn(EMMEN, 11).subList(0, 10).forEach(person -> exchange(person, Decision.YES));
        coveredIn(RODEN, 10).subList(0, 9).forEach(person -> exchange(person, Decision.YES));

        measure();

        var homes = MARIJE.call(() -> coverage.ofMunicipalities(TODAY, 2023));
        assertThat(homes.get(ASSEN))
                .contains(new CoverageFigure(
                        "BMR-1", 2023, Optional.of(new Share(12, 12)), Optional.of(new Share(11, 12))));
        assertThat(homes.get(EMMEN))
                .contains(new CoverageFigure("BMR-1", 2023, Optional.of(new Share(11, 11)), Optional.empty()));
        assertThat(homes.get(RODEN))
                .contains(new CoverageFigure("BMR-1", 2023, Optional.of(new Share(10, 10)), Optional.empty()));
    }

    @Test
    void roundsDownSoThatNoCohortSeemsToReach95() {
        assertThat(new Share(1_899, 2_000).percent()).isEqualTo(new BigDecimal("94.9"));
        assertThat(new Share(19_000, 20_000).percent()).isEqualTo(new BigDecimal("95.0"));
    }

    @Test
    void saysWhenTheLastOfACohortReachesTheAge() {
        var bmr = coverage.targets().getFirst();

        assertThat(bmr).isEqualTo(new CoverageTarget("BMR-1", "BMR, eerste prik", 24, 2008));
        assertThat(bmr.completeOn(2024)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(coverage.targets()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "PRIVACY_OFFICER"})
    void refusesWhoHasNothingToDoWithIt(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        assertThatThrownBy(() -> somebody.call(() -> coverage.ofRegion(TODAY))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> somebody.call(() -> coverage.ofMunicipalities(TODAY, 2023)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void letsNobodyOfTheStaffMeasure() {
        assertThatThrownBy(() -> MARIJE.run(coverage::measure)).isInstanceOf(AccessRefused.class);
    }

    private CoverageFigure figure(LocalDate day, String code, int cohort) {
        return ofRegion(day).stream()
                .filter(figure -> figure.code().equals(code) && figure.cohort() == cohort)
                .findFirst()
                .orElseThrow();
    }

    private List<PersonId> coveredIn(MunicipalityCode home, int children) {
        var persons =
                IntStream.range(0, children).mapToObj(i -> child(home, BORN)).toList();
        persons.forEach(person -> given(person, "BMR", BORN.plusMonths(14)));
        return persons;
    }

    private Optional<Share> local(MunicipalityCode home) {
        return MARIJE.call(() -> coverage.ofMunicipalities(TODAY, 2023)).getOrDefault(home, List.of()).stream()
                .filter(figure -> figure.code().equals("BMR-1"))
                .findFirst()
                .orElseThrow()
                .local();
    }

    private List<CoverageFigure> ofRegion(LocalDate day) {
        return MARIJE.call(() -> coverage.ofRegion(day));
    }

    private void measure() {
        NIGHT.run(() -> {
            statuses.recomputeAll(done -> {});
            coverage.measure();
        });
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    private PersonId child(MunicipalityCode home, LocalDate birth) {
        return NIGHT.call(() -> people.admit(List.of(named(home, birth)))).getFirst();
    }

    private void given(PersonId person, String kind, LocalDate day) {
        jdbc.update("""
                INSERT INTO immunisation_dose (person_id, id, version, outcome, kind, given_on, programme, setting, municipality, recorded_at,
                  recorded_by) VALUES (?, ?, 1, 'given', ?, ?, 'RVP', 'CB_0_4', 'GM0106', NOW(6), 'proef')""", person.toString(), TimeOrderedIds.next().toString(), kind, day);
    }

    private void exchange(PersonId child, Decision decision) {
        var parent = NIGHT.call(() -> people.admit(List.of(named(ASSEN, null).as(PersonKind.PARENT))))
                .getFirst();
        NIGHT.run(() -> authorities.record(
                new AuthorityTold(child, AuthorityKind.SINGLE_PARENTAL, List.of(parent), false, BORN)));
        NURSE.run(() -> consents.record(
                child,
                ConsentPurpose.EXCHANGE,
                decision,
                new Said(parent, Relation.HOLDER, Method.ORAL, TODAY, "2026-1"),
                ""));
    }

    private static NewPerson named(MunicipalityCode home, @Nullable LocalDate birth) {
        return new NewPerson(null, new Identity(new PersonName("Mila", "", "Kroes"), null), birth, home, "nl", false);
    }

    private static void empty() {
        TestDatabase.empty("immunisation_coverage", "immunisation_consent");
        RegisterTables.empty();
    }
}
