package nl.wieg.sessions.rounds.demand;

import static nl.wieg.sessions.rounds.ARound.ASSEN;
import static nl.wieg.sessions.rounds.ARound.NOORDENVELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDay.Hours;
import nl.wieg.sessions.rounds.GroupDay.Wave;
import nl.wieg.sessions.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In Roden (9301) 30 children are expected, in Assen (9401) 10. */
class GroupDayPlacesTests {

    private static final UUID HALL = new UUID(1, 2);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Hours MORNING = new Hours(NINE, LocalTime.of(12, 0));
    private static final Hours LATE = new Hours(LocalTime.of(11, 0), LocalTime.of(12, 0));
    private static final Wave RODEN = new Wave("9300", "9309", NINE);
    private static final Wave REST = new Wave("9310", "9499", TEN);
    private static final Demand DEMAND = new Demand(
            List.of(),
            List.of(
                    new AreaDemand(new PostcodeArea("9301", "Roden", NOORDENVELD, 223.2, 574.2), 60, 0, 30, 0),
                    new AreaDemand(new PostcodeArea("9401", "Assen", ASSEN, 233.6, 556.6), 20, 0, 10, 0)),
            List.of());

    @Test
    void giveEachWaveItsPartByWhoIsExpected() {
        var places = places(day(12, 101, null, RODEN, REST)).getFirst();

        assertThat(places.expected()).isEqualTo(40);
        assertThat(places.at()).containsExactly(Map.entry(NINE, 75), Map.entry(TEN, 26));
        assertThat(places.walkIn()).isZero();
    }

    @Test
    void leaveWhatIsNotExpectedToWhoWalksIn() {
        var places = places(day(12, 100, LATE, RODEN, REST)).getFirst();

        assertThat(places.at()).containsExactly(Map.entry(NINE, 30), Map.entry(TEN, 10));
        assertThat(places.walkIn()).isEqualTo(60);
    }

    @Test
    void areNoMoreThanTheDayHolds() {
        var many = new Demand(
                List.of(),
                List.of(new AreaDemand(new PostcodeArea("9301", "Roden", NOORDENVELD, 223, 574), 600, 0, 400, 0)),
                List.of());

        assertThat(GroupDayPlaces.of(round(day(12, 150, LATE, RODEN)), many)
                        .getFirst()
                        .at())
                .containsExactly(Map.entry(NINE, 150));
    }

    @Test
    void shareAnAreaThatIsCalledToTwoDays() {
        assertThat(places(day(12, 100, LATE, RODEN), day(13, 100, LATE, RODEN, REST)))
                .extracting(GroupDayPlaces::expected)
                .containsExactly(15.0, 25.0);
    }

    @Test
    void areEvenWhereNobodyIsExpected() {
        var nobody = new Demand(List.of(), List.of(), List.of());

        assertThat(GroupDayPlaces.of(round(day(12, 100, null, RODEN, REST)), nobody)
                        .getFirst()
                        .at())
                .containsExactly(Map.entry(NINE, 50), Map.entry(TEN, 50));
    }

    @Test
    void areSpreadOverTheQuartersOfADayWithoutWaves() {
        var places = places(day(12, 100, null)).getFirst();

        assertThat(places.at()).hasSize(12).containsEntry(NINE, 8).containsEntry(LocalTime.of(11, 45), 9);
        assertThat(places.at().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(100);
    }

    @Test
    void areNoneWhereFamiliesOnlyWalkIn() {
        var places = places(day(12, 100, LATE)).getFirst();

        assertThat(places.at()).isEmpty();
        assertThat(places.walkIn()).isEqualTo(100);
    }

    @Test
    void leaveSomeWithoutATimeOfTheirOwn() {
        assertThat(GroupDayPlaces.uncalled(round(day(12, 100, LATE, RODEN)), DEMAND))
                .isEqualTo(10);
        assertThat(GroupDayPlaces.uncalled(round(day(12, 100, LATE)), DEMAND)).isEqualTo(40);
        assertThat(GroupDayPlaces.uncalled(round(day(12, 100, null)), DEMAND)).isZero();
    }

    private static List<GroupDayPlaces> places(GroupDay... days) {
        return GroupDayPlaces.of(round(days), DEMAND);
    }

    private static Round round(GroupDay... days) {
        return ARound.on(Delivery.GROUP_DAYS, HALL, days);
    }

    private static GroupDay day(int dayOfOctober, int capacity, @Nullable Hours walkIn, Wave... waves) {
        return new GroupDay(
                new UUID(9, dayOfOctober),
                HALL,
                LocalDate.of(2026, 10, dayOfOctober),
                MORNING,
                capacity,
                walkIn,
                List.of(waves));
    }
}
