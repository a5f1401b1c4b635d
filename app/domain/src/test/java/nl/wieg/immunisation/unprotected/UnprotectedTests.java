package nl.wieg.immunisation.unprotected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
class UnprotectedTests {

    private static final Actor NIGHT = Actor.system("nacht");
    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    private static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 13);
    private static final Cohorts HPV_2016 = new Cohorts("HPV", Set.of(1, 2), 2016, 2016);
    private static final Cohorts HPV_2012 = new Cohorts("HPV", Set.of(1, 2), 2012, 2012);
    private static final Cohorts MENACWY_2012 = new Cohorts("MenACWY", Set.of(2), 2012, 2012);
    private static final Cohorts DKT_2021 = new Cohorts("DKT", Set.of(1), 2021, 2021);

    private final Unprotected unprotected;
    private final Statuses statuses;
    private final People people;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    UnprotectedTests(Unprotected unprotected, Statuses statuses, People people, JdbcTemplate jdbc, TestClock clock) {
        this.unprotected = unprotected;
        this.statuses = statuses;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsKnownOnTheFirstOfSeptember() {
        RegisterTables.empty();
        clock.set(LocalDate.of(2026, 9, 1).atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        RegisterTables.empty();
        clock.run();
    }

    @Test
    void countsChildrenByWhereTheyLiveAndWhenTheyWereBorn() {
        child(ASSEN, "9401AB", day(2016, 5, 2));
        child(ASSEN, "9401CD", day(2016, 6, 2));
        child(NOORDENVELD, "9301AB", day(2016, 6, 2));
        child(NOORDENVELD, null, day(2016, 6, 2));

        assertThat(of(HPV_2016))
                .containsExactly(
                        reachable(ASSEN, "9401", 2016, Set.of("HPV"), 2),
                        reachable(NOORDENVELD, "", 2016, Set.of("HPV"), 1),
                        reachable(NOORDENVELD, "9301", 2016, Set.of("HPV"), 1));
    }

    @Test
    void knowsAChildThatMissesTwoAsOneChild() {
        var child = child(ASSEN, "9401AB", day(2012, 5, 2));
        given(child, "HPV", day(2025, 9, 1));
        child(ASSEN, "9401AB", day(2012, 5, 2));
        given(child(ASSEN, "9401AB", day(2012, 5, 2)), "MenACWY", day(2026, 3, 1));

        assertThat(of(HPV_2012, MENACWY_2012))
                .containsExactly(
                        reachable(ASSEN, "9401", 2012, Set.of("HPV"), 1),
                        reachable(ASSEN, "9401", 2012, Set.of("HPV", "MenACWY"), 2));
    }

    @Test
    void leavesOutWhoIsProtectedObjectsOrMustNotHaveIt() {
        for (var status : List.of("objected", "contraindicated", "unconfirmed", "lapsed")) {
            stands(child(ASSEN, "9401AB", day(2021, 5, 2)), "DKT", status);
        }
        given(child(ASSEN, "9401AB", day(2021, 5, 2)), "DKT", day(2026, 6, 1));
        child(ASSEN, "9401AB", day(2020, 5, 2));

        assertThat(of(DKT_2021)).isEmpty();
    }

    @Test
    void countsApartWhoDefers() {
        stands(child(ASSEN, "9401AB", day(2021, 5, 2)), "DKT", "deferred");

        assertThat(of(DKT_2021))
                .containsExactly(new UnprotectedChildren(ASSEN, "9401", 2021, Set.of(), Set.of("DKT"), Set.of(), 1));
    }

    @Test
    void countsApartWhoTurnsFiveAfterTheLastDay() {
        child(ASSEN, "9401AB", LAST.minusYears(5));
        child(ASSEN, "9401AB", LAST.minusYears(5).plusDays(1));

        assertThat(of(DKT_2021))
                .containsExactly(
                        new UnprotectedChildren(ASSEN, "9401", 2021, Set.of(), Set.of(), Set.of("DKT"), 1),
                        reachable(ASSEN, "9401", 2021, Set.of("DKT"), 1));
    }

    @Test
    void countsASecondDoseOnlyWhenTheFirstIsLongEnoughAgo() {
        given(child(ASSEN, "9401AB", day(2016, 5, 2)), "HPV", LAST.minusDays(150));
        given(child(ASSEN, "9401AB", day(2016, 5, 2)), "HPV", LAST.minusDays(149));

        assertThat(of(HPV_2016))
                .containsExactly(
                        new UnprotectedChildren(ASSEN, "9401", 2016, Set.of(), Set.of(), Set.of("HPV"), 1),
                        reachable(ASSEN, "9401", 2016, Set.of("HPV"), 1));
    }

    @Test
    void leavesOutWhatLapsesByTheFirstDay() {
        var eighteen = new Cohorts("HPV", Set.of(1), 2008, 2008);
        child(ASSEN, "9401AB", FIRST.minusYears(18));
        child(ASSEN, "9401AB", FIRST.minusYears(18).plusDays(1));

        assertThat(of(eighteen)).containsExactly(reachable(ASSEN, "9401", 2008, Set.of("HPV"), 1));
    }

    @Test
    void tellsHowManyOfThoseWhoMissedItCameInAnEarlierYear() {
        var cohort = new Cohorts("MenACWY", Set.of(2), 2011, 2011);
        given(child(ASSEN, "9401AB", day(2011, 5, 2)), "MenACWY", day(2025, 1, 1));
        given(child(ASSEN, "9401AB", day(2011, 5, 2)), "MenACWY", day(2025, 12, 31));
        given(child(ASSEN, "9401AB", day(2011, 5, 2)), "MenACWY", day(2024, 12, 31));
        given(child(ASSEN, "9401AB", day(2011, 5, 2)), "MenACWY", day(2026, 1, 1));
        child(ASSEN, "9401AB", day(2011, 5, 2));
        stands(child(ASSEN, "9401AB", day(2011, 5, 2)), "MenACWY", "objected");

        assertThat(JELLE.call(() -> unprotected.cameIn(2025, List.of(cohort))))
                .containsExactly(new EarlierTurnout(ASSEN, "MenACWY", 2011, 4, 2));
    }

    @Test
    void wasAsOldSoManyYearsBefore() {
        assertThat(DKT_2021.before(2)).isEqualTo(new Cohorts("DKT", Set.of(1), 2019, 2019));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STEWARD", "COORDINATOR", "PRIVACY_OFFICER"})
    void refusesWhoDoesNotPlan(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        assertThatThrownBy(() -> somebody.call(() -> unprotected.count(List.of(DKT_2021), FIRST, LAST)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> somebody.call(() -> unprotected.cameIn(2025, List.of(DKT_2021))))
                .isInstanceOf(AccessRefused.class);
    }

    private List<UnprotectedChildren> of(Cohorts... cohorts) {
        return JELLE.call(() -> unprotected.count(List.of(cohorts), FIRST, LAST));
    }

    private static UnprotectedChildren reachable(
            MunicipalityCode home, String area, int birthYear, Set<String> kinds, int children) {
        return new UnprotectedChildren(home, area, birthYear, kinds, Set.of(), Set.of(), children);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private PersonId child(MunicipalityCode home, @Nullable String postcode, LocalDate birth) {
        var address = postcode == null ? null : new Address("Dorpsstraat", "1", postcode, "Dorp");
        var identity = new Identity(new PersonName("Mila", "", "Kroes"), address);
        var person = new NewPerson(null, identity, birth, home, "nl", false);
        var id = NIGHT.call(() -> people.admit(List.of(person))).getFirst();
        NIGHT.run(() -> statuses.recompute(id));
        return id;
    }

    private void given(PersonId person, String kind, LocalDate day) {
        jdbc.update("""
                INSERT INTO immunisation_dose (person_id, id, version, outcome, kind, given_on, programme, setting, municipality, recorded_at,
                  recorded_by) VALUES (?, ?, 1, 'given', ?, ?, 'RVP', 'GROEP', 'GM0106', NOW(6), 'proef')""", person.toString(), TimeOrderedIds.next().toString(), kind, day);
        NIGHT.run(() -> statuses.recompute(person));
    }

    private void stands(PersonId person, String kind, String status) {
        jdbc.update(
                "UPDATE immunisation_status SET status = ? WHERE person_id = ? AND kind = ?",
                status,
                person.toString(),
                kind);
    }
}
