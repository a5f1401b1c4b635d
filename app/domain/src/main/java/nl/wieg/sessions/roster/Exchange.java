package nl.wieg.sessions.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.EmployeeId;

/** Who goes in whose place: {@code by} has the given duty then, and who gave it the one that is returned. */
record Exchange(Duty given, EmployeeId by, Optional<Duty> returned) {

    /** Empty when one of them is no longer at that session. */
    static Optional<Exchange> of(Swap swap, KnownDuties known) {
        var returned = swap.inReturn().flatMap(session -> known.find(session, swap.by()));
        return returned.isPresent() == swap.inReturn().isPresent()
                ? known.find(swap.session(), swap.from()).map(given -> new Exchange(given, swap.by(), returned))
                : Optional.empty();
    }

    EmployeeId from() {
        return given.employee();
    }

    /** The duties that end. */
    List<Duty> before() {
        return Stream.concat(Stream.of(given), returned.stream()).toList();
    }

    /** The duties that come in their places. */
    List<Duty> after() {
        return Stream.concat(
                        Stream.of(new Duty(by, given.shift())),
                        returned.stream().map(duty -> new Duty(from(), duty.shift())))
                .toList();
    }
}
