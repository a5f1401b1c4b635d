package nl.wieg.sessions.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import nl.wieg.sessions.plan.Team;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.Test;

class PlanInstancesTests {

    private static final DayPart MORNING = new DayPart(LocalDate.of(2026, 10, 13), PartOfDay.MORNING);
    private static final DayPart EVENING = new DayPart(LocalDate.of(2026, 10, 14), PartOfDay.EVENING);
    private static final PlanInstance ROUND = new PlanInstance(
            "herfst \"noord\"",
            7,
            new PlanRules(15, 2, 40, 8, 0.2, new Weights(1_000, 1, 2, 20, 5)),
            List.of(new Area("9301", "GM1699", 226.1, 574.3, 1.0 / 3)),
            List.of(new Location("cb-roden", "GM1699", 225.9, 573.8, 2, Set.of(EVENING, MORNING))),
            List.of(new Team(
                    "t1",
                    233.5,
                    556.2,
                    2,
                    Map.of(PartOfDay.EVENING, 12, PartOfDay.MORNING, 18),
                    Set.of(MORNING, EVENING),
                    8)),
            Set.of(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 10, 12)),
            Set.of(MORNING),
            List.of(new Placement("cb-roden", "t1", MORNING)));

    @Test
    void writesTheFormatOfTheCommandLine() {
        assertThat(PlanInstances.write(ROUND)).isEqualTo("""
                {"name":"herfst \\"noord\\"","seed":7,\
                "rules":{"maxKm":15.0,"minChoices":2,"maxChildrenPerSession":40,"minChildrenPerSession":8,\
                "weights":{"uncovered":1000.0,"regretKm2":1.0,"teamKm":2.0,"session":20.0,"schoolTime":5.0,"holidayShareMin":0.2}},\
                "areas":[{"id":"9301","municipality":"GM1699","x":226.1,"y":574.3,"expected":0.3333333333333333}],\
                "locations":[{"id":"cb-roden","municipality":"GM1699","x":225.9,"y":573.8,"maxLanes":2,\
                "open":["2026-10-13M","2026-10-14E"]}],\
                "teams":[{"id":"t1","x":233.5,"y":556.2,"lanes":2,"perLane":{"M":18,"E":12},\
                "available":["2026-10-13M","2026-10-14E"],"maxSessions":8}],\
                "holidays":["2026-10-12","2026-10-13"],"schoolParts":["2026-10-13M"],\
                "pinned":[{"location":"cb-roden","team":"t1","part":"2026-10-13M"}]}""");
    }

    @Test
    void readsWhatItWrote() {
        assertThat(read(PlanInstances.write(ROUND))).isEqualTo(ROUND);
    }

    @Test
    void refusesWhatCannotBeNamingThePlace() {
        var pinnedWhenClosed =
                PlanInstances.write(ROUND).replace("\"part\":\"2026-10-13M\"", "\"part\":\"2026-10-15M\"");

        assertThatThrownBy(() -> read(pinnedWhenClosed))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Veld pinned[0].part: cb-roden is dan niet open: 2026-10-15M.");
    }

    private static PlanInstance read(String json) {
        return PlanInstances.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
