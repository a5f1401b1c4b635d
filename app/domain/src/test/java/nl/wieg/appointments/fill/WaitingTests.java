package nl.wieg.appointments.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wieg.appointments.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTests {

    private static final Instant NINE = Instant.parse("2026-10-12T07:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Pace MORNING = new Pace(Duration.ofHours(3), 36, 1);
    private static final int PLAYED = 200_000;

    @Test
    void letsNobodyWaitLongInASessionThatIsNotOverbooked() {
        assertThat(chance(1, MORNING, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)).isZero();
    }

    @Test
    void isCertainWhenMoreComeAtOnceThanCanBeHelpedInAQuarter() {
        assertThat(chance(1, MORNING, 5)).isEqualTo(1);
        assertThat(chance(1, MORNING, 4)).isZero();
    }

    @Test
    void needsAllFiveOfASlotToCome() {
        assertThat(chance(0.9, MORNING, 5)).isCloseTo(Math.pow(0.9, 5), within(1e-12));
    }

    /** Five minutes are left of the first four; the fourth of the next four then waits twenty. */
    @Test
    void hasWhatIsLeftOfASlotWaitForTheNext() {
        assertThat(chance(1, MORNING, 4, 3)).isZero();
        assertThat(chance(1, MORNING, 4, 4)).isEqualTo(1);
        assertThat(chance(0.9, MORNING, 4, 4)).isCloseTo(Math.pow(0.9, 8), within(1e-12));
    }

    @Test
    void forgetsWhatWasWorkedOffInAnEmptySlot() {
        assertThat(chance(1, MORNING, 4, 0, 4)).isZero();
    }

    @Test
    void comesToNothingWithoutSlots() {
        assertThat(chance(0.9, MORNING)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "180, 36, 1, 0.92, 3 3 4 3 3 3 4 3 3 3 4 3",
        "180, 40, 2, 0.90, 4 3 4 3 4 4 3 4 4 3 4 4",
        "150, 23, 1, 0.85, 3 3 2 3 2 3 3 2 3 2",
        "200, 37, 3, 0.94, 3 3 3 3 3 3 4 3 3 3 3 3 4",
        "180, 100, 4, 0.95, 9 9 9 10 9 9 9 9 9 10 9 9"
    })
    void agreesWithSessionsThatWerePlayed(int minutes, int capacity, int lanes, double comes, String places) {
        var pace = new Pace(Duration.ofMinutes(minutes), capacity, lanes);
        var booked =
                Arrays.stream(places.split(" ")).mapToInt(Integer::parseInt).toArray();

        var played = played(booked, comes, pace);

        var error = Math.sqrt(played * (1 - played) / PLAYED) + 1e-5;
        assertThat(chance(comes, pace, booked)).isCloseTo(played, within(4 * error));
    }

    @Test
    void letsPeopleWaitLessWithMoreLanesThatAreAsFastTogether() {
        var booked = new int[] {4, 4, 4, 3, 4, 4, 4, 3, 4, 3, 4, 3};
        var two = new Pace(MORNING.length(), MORNING.capacity(), 2);

        assertThat(chance(0.9, two, booked)).isLessThan(chance(0.9, MORNING, booked));
    }

    private static double chance(double comes, Pace pace, int... booked) {
        var slots = IntStream.range(0, booked.length)
                .mapToObj(i -> new Slot(NINE.plus(QUARTER.multipliedBy(i)), booked[i], 0))
                .toList();
        return Waiting.chance(slots, comes, pace, QUARTER);
    }

    /** The share of so many sessions in which somebody waited too long: each lane helps who is next as soon as it is free. */
    private static double played(int[] booked, double comes, Pace pace) {
        var dice = new SplittableRandom(7);
        var tooLong = 0;
        for (var session = 0; session < PLAYED; session++) {
            tooLong += somebodyWaits(booked, comes, pace, dice) ? 1 : 0;
        }
        return (double) tooLong / PLAYED;
    }

    private static boolean somebodyWaits(int[] booked, double comes, Pace pace, SplittableRandom dice) {
        var minutes = pace.lanes() * (double) pace.length().toMinutes() / pace.capacity();
        List<Double> free = new ArrayList<>();
        IntStream.range(0, pace.lanes()).forEach(lane -> free.add(0.0));
        for (var slot = 0; slot < booked.length; slot++) {
            for (var child = 0; child < booked[slot]; child++) {
                if (dice.nextDouble() < comes) {
                    var first = free.indexOf(free.stream().min(Double::compare).orElseThrow());
                    var begins = Math.max(15.0 * slot, free.get(first));
                    if (begins - 15.0 * slot > 15 + 1e-9) {
                        return true;
                    }
                    free.set(first, begins + minutes);
                }
            }
        }
        return false;
    }
}
