package nl.wieg.sessions.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.wieg.sessions.plan.PlanRules.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTests {

    private static final PlanRules RULES = new PlanRules(15, 2, 40, 8, 0.2, new Weights(1000, 1, 2, 20, 5));

    @ParameterizedTest
    @CsvSource({
        "2, 2, 18, MORNING, 36",
        "3, 2, 18, MORNING, 36",
        "2, 1, 18, MORNING, 18",
        "3, 3, 18, MORNING, 40",
        "0, 2, 18, MORNING, 0",
        "2, 2, 18, EVENING, 0",
        "1000000, 1000000, 1000000, MORNING, 40",
    })
    void aSessionHoldsAsManyAsBothHaveLanesForAndNeverMoreThanItMay(
            int teamLanes, int locationLanes, int perLane, PartOfDay part, int capacity) {
        var location = new Location("zaal", "GM1699", 0, 0, locationLanes, Set.of());
        var team = new Team("een", 0, 0, teamLanes, Map.of(PartOfDay.MORNING, perLane), Set.of(), 1);

        assertThat(RULES.capacity(location, team, part)).isEqualTo(capacity);
    }
}
