package nl.wieg.appointments.fill;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.SlotPlaces;

/**
 * The chance that somebody at a session waits too long.
 *
 * @param noShow who stays away, as it is forecast: share of who booked, 0 to 1
 */
record Risks(FillRule rule, UpcomingSession upcoming, double noShow) {

    /** When all places of these slots are taken. */
    double of(List<Slot> slots) {
        var session = upcoming.session();
        var length = Duration.between(session.starts(), session.ends());
        return Waiting.chance(
                slots, 1 - noShow, new Pace(length, session.capacity(), upcoming.lanes()), rule.longestWait());
    }

    /** Each overbooking, from none to the most that the rule knows. To take back is always allowed. */
    List<Choice> choices(List<Slot> now) {
        return IntStream.rangeClosed(0, rule.most(upcoming.session().capacity()))
                .mapToObj(extra -> choice(now, extra))
                .toList();
    }

    private Choice choice(List<Slot> now, int extra) {
        var risk = of(SlotPlaces.of(upcoming.session().offered(), now, extra));
        return new Choice(extra, risk, isAllowed(extra, risk));
    }

    boolean isAllowed(int extra, double risk) {
        return extra == 0 || risk <= rule.mostRisk();
    }
}
