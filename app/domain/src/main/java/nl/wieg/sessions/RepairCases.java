package nl.wieg.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out which sessions an absence touches, and what can be done about each. */
@Component
class RepairCases {

    private final Affected affected;
    private final Remedies remedies;
    private final Halls halls;
    private final Bookings bookings;

    RepairCases(Affected affected, Remedies remedies, Halls halls, Bookings bookings) {
        this.affected = affected;
        this.remedies = remedies;
        this.halls = halls;
        this.bookings = bookings;
    }

    /** In order of time. */
    List<Repair.Case> of(Absence absence) {
        var sessions = affected.by(absence);
        var places = bookings.of(sessions.stream().map(HeldSession::id).toList());
        return sessions.stream()
                .map(held -> {
                    var booked =
                            places.getOrDefault(held.id(), Bookings.Places.NONE).booked();
                    return new Repair.Case(held.session(), booked, remedies(absence, held, booked));
                })
                .toList();
    }

    private List<Remedy> remedies(Absence absence, HeldSession held, int booked) {
        return switch (absence) {
            case Absence.OfEmployee somebody -> remedies.without(somebody.employee(), held, booked);
            case Absence.OfHall hall ->
                Stream.concat(halls.instead(held), Stream.of(halls.notHeld(held, booked)))
                        .toList();
            case Absence.OfDay day -> List.of(halls.notHeld(held, booked));
            case Absence.OfArea area -> List.of(halls.notHeld(held, booked));
        };
    }
}
