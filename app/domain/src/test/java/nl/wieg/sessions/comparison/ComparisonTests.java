package nl.wieg.sessions.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.plan.Team;
import org.junit.jupiter.api.Test;

/**
 * A town of 30 children with a hall and a school 2 km on (2.6 by road), and a village of 10 with a hall 10 km away (13 by road). Two teams of one
 * lane and 20 children a morning, at home in the town and in the village; a morning lasts three hours.
 */
class ComparisonTests {

    private static final DayPart MONDAY = morning(12);
    private static final DayPart TUESDAY = morning(13);
    private static final PartHours HOURS = new PartHours(Map.of(PartOfDay.MORNING, 3.0));
    private static final PlanInstance INSTANCE = new PlanInstance(
            "Herfst 2026",
            1,
            new PlanRules(15, 0, 40, 8, 0, new Weights(1_000, 1, 2, 20, 0)),
            List.of(new Area("9401", "GM0106", 0, 0, 30), new Area("9301", "GM1699", 10, 0, 10)),
            List.of(
                    new Location("zaal", "GM0106", 0, 0, 1, Set.of(MONDAY, TUESDAY)),
                    new Location("school", "GM0106", 0, 2, 1, Set.of(MONDAY)),
                    new Location("dorp", "GM1699", 10, 0, 1, Set.of(MONDAY, TUESDAY))),
            List.of(team("stad", 0), team("land", 10)),
            Set.of(),
            Set.of(),
            List.of());

    @Test
    void saysWhatAPlanMeansForFamilies() {
        var plan = Planner.exactly(List.of(at("zaal", "stad", MONDAY), at("zaal", "stad", TUESDAY)), INSTANCE);

        var figures = PlanFigures.of(INSTANCE, plan, HOURS);

        assertThat(figures.municipalities().get("GM0106")).isEqualTo(new FamilyFigures(30, 30, 30, 0, 0, 0));
        assertThat(figures.municipalities().get("GM1699"))
                .extracting(FamilyFigures::meanKm)
                .isEqualTo(13.0);
        assertThat(figures.all().near()).isEqualTo(30);
        assertThat(figures.all().nearShare()).isEqualTo(0.75);
        assertThat(figures.all().meanKm()).isCloseTo(13.0 / 4, within(1e-6));
        assertThat(figures.all().meanRegretKm()).isCloseTo(13.0 / 4, within(1e-6));
        assertThat(figures.all().worstKm()).isCloseTo(13, within(1e-9));
        assertThat(figures.places()).containsExactly(Map.entry("GM0106", 40));
        assertThat(figures.staffHours()).isEqualTo(6);
        assertThat(figures.teamKm()).isZero();
    }

    /** Of the town's 30 children 10 have no place; the village has none. */
    @Test
    void countsAChildWithoutAPlaceForTheFarthest() {
        var plan = Planner.exactly(List.of(at("zaal", "stad", MONDAY)), INSTANCE);

        var figures = PlanFigures.of(INSTANCE, plan, HOURS);

        assertThat(figures.all().placed()).isCloseTo(20, within(1e-6));
        assertThat(figures.all().meanRegretKm()).isCloseTo(20.0 * 15 / 40, within(1e-6));
    }

    @Test
    void theHandRuleFillsTheRoomWithMostChildrenNearFirst() {
        var sessions = HandRule.sessions(INSTANCE, HOURS, 12);

        assertThat(sessions)
                .containsExactly(at("zaal", "stad", MONDAY), at("zaal", "stad", TUESDAY), at("dorp", "land", MONDAY));
    }

    @Test
    void theHandRuleKeepsToTheHoursOfEachMunicipality() {
        assertThat(HandRule.sessions(INSTANCE, HOURS, 11))
                .containsExactly(at("zaal", "stad", MONDAY), at("zaal", "stad", TUESDAY));
    }

    @Test
    void groupVaccinationBringsTeamsTogetherWhereMostChildrenCanCome() {
        var grouped = GroupRule.of(INSTANCE, HOURS, 12);

        assertThat(grouped.pinned()).hasSize(1);
        assertThat(grouped.pinned().getFirst().part()).isEqualTo(MONDAY);
        assertThat(grouped.teams().getFirst().lanes()).isEqualTo(2);
        var plan = Planner.exactly(grouped.pinned(), grouped);
        assertThat(plan.sessions().getFirst().expected()).isCloseTo(40, within(1e-6));
        assertThat(PlanFigures.of(grouped, plan, HOURS).all().worstKm()).isGreaterThan(12.9);
    }

    private static Placement at(String location, String team, DayPart part) {
        return new Placement(location, team, part);
    }

    private static Team team(String id, double x) {
        return new Team(id, x, 0, 1, Map.of(PartOfDay.MORNING, 20), Set.copyOf(Arrays.asList(MONDAY, TUESDAY)), 9);
    }

    private static DayPart morning(int day) {
        return new DayPart(LocalDate.of(2026, 10, day), PartOfDay.MORNING);
    }
}
