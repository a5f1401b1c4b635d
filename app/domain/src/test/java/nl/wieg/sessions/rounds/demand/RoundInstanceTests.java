package nl.wieg.sessions.rounds.demand;

import static nl.wieg.sessions.plan.PartOfDay.AFTERNOON;
import static nl.wieg.sessions.plan.PartOfDay.EVENING;
import static nl.wieg.sessions.plan.PartOfDay.MORNING;
import static nl.wieg.sessions.rounds.ARound.ASSEN;
import static nl.wieg.sessions.rounds.ARound.NOORDENVELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Team;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.TeamChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundInstanceTests {

    private static final UUID CLINIC = new UUID(1, 1);
    private static final UUID HALL = new UUID(1, 2);
    private static final UUID NORTH = new UUID(2, 1);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 13);
    private static final Set<DayPart> OPEN =
            Set.of(new DayPart(TUESDAY, MORNING), new DayPart(TUESDAY, EVENING), new DayPart(HOLIDAY, MORNING));
    private static final Map<PartOfDay, RoundSupply.Hours> HOURS = Map.of(
            MORNING, hours("08:30", "12:00"), AFTERNOON, hours("13:00", "17:00"), EVENING, hours("18:00", "20:00"));
    private static final PostcodeArea RODEN = new PostcodeArea("9301", "Roden", NOORDENVELD, 223.2, 574.2);
    private static final PostcodeArea ASSEN_CENTRE = new PostcodeArea("9401", "Assen Centrum", ASSEN, 233.6, 556.6);
    private static final Demand DEMAND = new Demand(
            List.of(),
            List.of(new AreaDemand(RODEN, 60, 0, 30, 0), new AreaDemand(ASSEN_CENTRE, 20, 20, 10, 10)),
            List.of());
    private static final RoundSupply SUPPLY = new RoundSupply(
            List.of(
                    new RoundSupply.Place(CLINIC, "Consultatiebureau Roden", "GM1699", 223, 574, 1, OPEN),
                    new RoundSupply.Place(HALL, "Sporthal", "GM0106", 233, 556, 4, OPEN)),
            List.of(new RoundSupply.Crew(NORTH, "Noord", 233.5, 556.2, 2, OPEN)),
            HOURS,
            Set.of(HOLIDAY));

    @Test
    void tellsThePlannerWhatTheRoundSays() {
        var instance = instance(ARound.heldBy(Set.of(CLINIC, HALL), List.of(new TeamChoice(NORTH, 8)), 1));

        assertThat(instance.name()).isEqualTo("Herfst 2026");
        assertThat(instance.seed()).isEqualTo(7);
        assertThat(instance.rules().maxKm()).isEqualTo(15);
        assertThat(instance.areas())
                .containsExactly(
                        new Area("9301", "GM1699", 223.2, 574.2, 30), new Area("9401", "GM0106", 233.6, 556.6, 10));
        assertThat(instance.locations())
                .containsExactly(
                        new Location(CLINIC.toString(), "GM1699", 223, 574, 1, OPEN),
                        new Location(HALL.toString(), "GM0106", 233, 556, 4, OPEN));
        // a quarter of who comes gets two: 5.75 minutes a child; 210, 240 and 120 minutes
        assertThat(instance.teams())
                .containsExactly(new Team(
                        NORTH.toString(), 233.5, 556.2, 2, Map.of(MORNING, 36, AFTERNOON, 41, EVENING, 20), OPEN, 8));
        assertThat(instance.holidays()).containsExactly(HOLIDAY);
        assertThat(instance.schoolParts()).containsExactly(new DayPart(TUESDAY, MORNING));
        assertThat(instance.pinned()).isEmpty();
    }

    @Test
    void plansForNobodyTwice() {
        var day = new GroupDay(
                new UUID(9, 1),
                HALL,
                TUESDAY,
                new GroupDay.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                300,
                null,
                List.of(new GroupDay.Wave("9400", "9409", LocalTime.of(9, 0))));

        assertThat(instance(ARound.on(Delivery.BOTH, HALL, day)).areas())
                .extracting(Area::id)
                .containsExactly("9301");
        assertThat(instance(ARound.on(Delivery.SMALL_SCALE, HALL, day)).areas())
                .extracting(Area::id)
                .containsExactly("9301", "9401");
    }

    @Test
    void leavesOutALocationWithoutRoomForTheLanes() {
        var instance = instance(ARound.heldBy(Set.of(CLINIC, HALL), List.of(), 2));

        assertThat(instance.locations()).extracting(Location::id).containsExactly(HALL.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-06, 08:30, 12:00, true",
        "2026-10-06, 13:00, 16:59, true",
        "2026-10-06, 13:00, 17:00, false",
        "2026-10-06, 18:00, 20:00, false",
        "2026-10-13, 08:30, 12:00, false",
        "2026-10-10, 08:30, 12:00, false",
        "2026-10-11, 08:30, 12:00, false"
    })
    void knowsWhatIsSchoolTime(LocalDate day, String from, String until, boolean expected) {
        var school = new SchoolTime(Set.of(HOLIDAY));

        assertThat(school.includes(new DayPart(day, MORNING), hours(from, until)))
                .isEqualTo(expected);
    }

    @Test
    void saysWhichChildrenHaveNoLocationNear() {
        var far = Reach.outOf(15, DEMAND, new RoundSupply(SUPPLY.places().subList(1, 2), List.of(), HOURS, Set.of()));

        assertThat(far).hasSize(1);
        assertThat(far.getFirst().place()).isEqualTo(RODEN);
        assertThat(far.getFirst().children()).isEqualTo(60);
        assertThat(far.getFirst().nearestKm()).isEqualTo(1.3 * Math.hypot(233 - 223.2, 556 - 574.2));
        assertThat(Reach.outOf(15, DEMAND, SUPPLY)).isEmpty();
        assertThat(Reach.outOf(15, DEMAND, new RoundSupply(List.of(), List.of(), HOURS, Set.of())))
                .extracting(FarArea::nearestKm)
                .containsOnly(Double.POSITIVE_INFINITY);
    }

    private static PlanInstance instance(Round round) {
        return RoundInstance.of(round, DEMAND, SUPPLY, 7);
    }

    private static RoundSupply.Hours hours(String from, String until) {
        return new RoundSupply.Hours(LocalTime.parse(from), LocalTime.parse(until));
    }
}
