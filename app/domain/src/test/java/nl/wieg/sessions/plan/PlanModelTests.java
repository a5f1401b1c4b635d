package nl.wieg.sessions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import org.junit.jupiter.api.Test;

/** Each rule by itself, on a village with a hall, and another 10 km away (13 by road) with a clinic; a lane takes 20 children in a morning. */
class PlanModelTests {

    private static final DayPart MONDAY = morning(12);
    private static final DayPart TUESDAY = morning(13);
    private static final DayPart WEDNESDAY = morning(14);

    private final List<Area> areas = new ArrayList<>(List.of(new Area("dorp", "GM1699", 0, 0, 30)));
    private final List<Location> locations = new ArrayList<>(List.of(hall(MONDAY, TUESDAY, WEDNESDAY)));
    private final List<Team> teams = new ArrayList<>(List.of(team("een", 9, MONDAY, TUESDAY, WEDNESDAY)));
    private Set<LocalDate> holidays = Set.of();
    private Set<DayPart> schoolParts = Set.of();
    private List<Placement> pinned = List.of();
    private int choices = 0;
    private int fewest = 8;
    private double holidayShare = 0;
    private double maxKm = 15;

    @Test
    void aTeamHoldsNoMoreThanItsMost() {
        teams.set(0, team("een", 1, MONDAY, TUESDAY));

        assertThat(plan().sessions()).hasSize(1);
        assertThat(plan().score().uncovered()).isCloseTo(10, within(1e-6));
    }

    @Test
    void aTeamHasOneSessionInADayPart() {
        teams.set(0, team("een", 9, MONDAY));
        areas.add(new Area("verder", "GM1699", 10, 0, 20));
        locations.add(clinic(MONDAY));

        assertThat(plan().sessions()).hasSize(1);
    }

    @Test
    void aLocationHasOneSessionInADayPart() {
        locations.set(0, hall(MONDAY));
        teams.add(team("twee", 9, MONDAY));

        assertThat(plan().sessions()).hasSize(1);
    }

    @Test
    void childrenGoNoFartherThanTheyMay() {
        maxKm = 12.9;
        locations.set(0, clinic(MONDAY, TUESDAY));

        assertThat(plan().sessions()).isEmpty();
        assertThat(plan().score().uncovered()).isEqualTo(30);
    }

    @Test
    void aSessionTakesNoMoreThanFitIn() {
        teams.set(0, team("een", 9, MONDAY));

        assertThat(plan().sessions()).extracting(PlannedSession::capacity).containsExactly(20);
        assertThat(plan().sessions().getFirst().expected()).isCloseTo(20, within(1e-6));
    }

    @Test
    void aSessionIsHeldForTheFewestAtLeast() {
        areas.set(0, new Area("dorp", "GM1699", 0, 0, 7.9));

        assertThat(plan().sessions()).isEmpty();
        assertThat(plan().broken()).isEmpty();
    }

    @Test
    void aPinnedSessionStandsAndSaysWhatItFallsShort() {
        areas.set(0, new Area("dorp", "GM1699", 0, 0, 6));
        pinned = List.of(new Placement("zaal", "een", TUESDAY));

        assertThat(plan().sessions()).extracting(session -> session.at().part()).containsExactly(TUESDAY);
        assertThat(plan().broken())
                .extracting(Breach::rule, Breach::subject)
                .containsExactly(tuple("minChildrenPerSession", "zaal 2026-10-13M"));
        assertThat(plan().score().hard()).isCloseTo(-2, within(1e-6));
    }

    /** Wednesday is dearer, so that only the rule puts a session there. */
    @Test
    void aShareOfTheSessionsFallsInHolidays() {
        holidays = Set.of(WEDNESDAY.date());
        schoolParts = Set.of(WEDNESDAY);
        holidayShare = 0.5;

        assertThat(plan().sessions())
                .extracting(session -> session.at().part())
                .hasSize(2)
                .contains(WEDNESDAY);
    }

    @Test
    void noShareFallsInHolidaysWhenNoneCan() {
        holidays = Set.of(LocalDate.of(2026, 10, 16));
        holidayShare = 0.5;

        assertThat(plan().sessions()).hasSize(2);
        assertThat(plan().broken()).isEmpty();
    }

    @Test
    void anAreaHasAChoiceOfDates() {
        choices = 3;

        assertThat(plan().sessions())
                .extracting(session -> session.at().part())
                .containsExactly(MONDAY, TUESDAY, WEDNESDAY);
    }

    @Test
    void anAreaHasNoMoreChoiceThanThereAreDates() {
        choices = 4;

        assertThat(plan().sessions()).hasSize(3);
        assertThat(plan().broken()).isEmpty();
    }

    @Test
    void aChoiceThatTooFewChildrenComeForIsMissing() {
        choices = 3;
        fewest = 12;

        assertThat(plan().sessions()).hasSize(2);
        assertThat(plan().broken())
                .extracting(Breach::rule, Breach::subject, Breach::missing)
                .containsExactly(tuple("minChoices", "dorp", 1.0));
    }

    /** 1,000 for each child without a place; 169 for one that goes 13 km too far; 4 in school time; 30 a session; 2 for each km of a team. */
    @Test
    void aPlanCostsWhatItsRulesSay() {
        areas.set(0, new Area("dorp", "GM1699", 0, 0, 25));
        locations.set(0, hall(MONDAY));
        locations.add(clinic(TUESDAY));
        fewest = 5;
        schoolParts = Set.of(TUESDAY);

        assertThat(plan().score().cost()).isCloseTo(5 * (169 + 4) + 2 * 30 + 2 * 26, within(1e-4));
        assertThat(plan().gap()).isLessThan(1e-6);
    }

    private SessionPlan plan() {
        var rules = new PlanRules(maxKm, choices, 40, fewest, holidayShare, new Weights(1_000, 1, 2, 30, 4));
        var instance = new PlanInstance("proef", 1, rules, areas, locations, teams, holidays, schoolParts, pinned);
        return Planner.plan(instance, Search.inSteps(1_000), improvement -> {});
    }

    private static DayPart morning(int day) {
        return new DayPart(LocalDate.of(2026, 10, day), PartOfDay.MORNING);
    }

    private static Location hall(DayPart... open) {
        return new Location("zaal", "GM1699", 0, 0, 1, Set.copyOf(Arrays.asList(open)));
    }

    private static Location clinic(DayPart... open) {
        return new Location("bureau", "GM1699", 10, 0, 1, Set.copyOf(Arrays.asList(open)));
    }

    private static Team team(String id, int most, DayPart... available) {
        return new Team(id, 0, 0, 1, Map.of(PartOfDay.MORNING, 20), Set.copyOf(Arrays.asList(available)), most);
    }
}
