package nl.wieg.sessions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import org.junit.jupiter.api.Test;

/** Two villages 10 km apart (13 by road), a hall in each, and one team that lives in the first. */
class ReasonTests {

    private static final DayPart MONDAY = new DayPart(LocalDate.of(2026, 10, 12), PartOfDay.MORNING);
    private static final DayPart TUESDAY = new DayPart(LocalDate.of(2026, 10, 13), PartOfDay.MORNING);
    private static final PlanInstance INSTANCE = new PlanInstance(
            "proef",
            1,
            new PlanRules(15, 0, 40, 8, 0, new Weights(1_000, 1, 2, 20, 0)),
            List.of(new Area("a", "GM1699", 0, 0, 15), new Area("b", "GM1699", 10, 0, 12)),
            List.of(
                    new Location("in-a", "GM1699", 0, 0, 1, Set.of(MONDAY)),
                    new Location("in-b", "GM1699", 10, 0, 1, Set.of(TUESDAY))),
            List.of(new Team("t", 0, 0, 1, Map.of(PartOfDay.MORNING, 20), Set.of(MONDAY, TUESDAY), 5)),
            Set.of(),
            Set.of(),
            List.of());

    /** Without it 5 of its 12 children find a place 13 km away, 7 none; 20 and four times 13 km are saved. */
    @Test
    void saysWhomASessionServesAndWhatThePlanWouldCostWithoutIt() {
        var plan = Planner.plan(INSTANCE, Search.inSteps(100), improvement -> {});
        assertThat(plan.sessions())
                .extracting(session -> session.at().location())
                .containsExactly("in-a", "in-b");

        var reason = Reason.of(INSTANCE, plan, 1);

        assertThat(reason.serves()).containsExactly(new Flow("b", 1, 12));
        assertThat(reason.uncovered()).isCloseTo(7, within(1e-6));
        assertThat(reason.dearer()).isCloseTo(7 * 1_000 + 5 * 169 - 20 - 52, within(1e-4));
        assertThat(reason.fartherKm()).isCloseTo(5 * 13, within(1e-4));
        assertThat(reason.missing()).isZero();
    }

    @Test
    void saysThatAPlanOfASessionForNobodyWouldCostLess() {
        var none = new Placement("in-b", "t", TUESDAY);
        var empty = new PlanInstance(
                INSTANCE.name(),
                1,
                INSTANCE.rules(),
                List.of(INSTANCE.areas().getFirst()),
                INSTANCE.locations(),
                INSTANCE.teams(),
                Set.of(),
                Set.of(),
                List.of());
        var plan = Planner.exactly(List.of(new Placement("in-a", "t", MONDAY), none), empty);

        var reason = Reason.of(empty, plan, 1);

        assertThat(plan.broken()).extracting(SessionPlan.Breach::subject).containsExactly("in-b 2026-10-13M");
        assertThat(reason.missing()).isCloseTo(-plan.broken().getFirst().missing(), within(1e-6));
        assertThat(reason.dearer()).isNegative();
    }
}
