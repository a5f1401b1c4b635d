package nl.wieg.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Where a session can be held instead, and where its children can go. */
@Component
class Halls {

    /** Roads are so much longer than the straight line: as in the format of an instance. */
    private static final double ROAD = 1.3;

    private static final double NEAR_KM = 5;
    private static final int SHOWN = 3;

    private final SessionTable table;
    private final Locations locations;
    private final Rounds rounds;
    private final GroupDays groupDays;
    private final Bookings bookings;

    Halls(SessionTable table, Locations locations, Rounds rounds, GroupDays groupDays, Bookings bookings) {
        this.table = table;
        this.locations = locations;
        this.rounds = rounds;
        this.groupDays = groupDays;
        this.bookings = bookings;
    }

    double km(Employee employee, HeldSession held) {
        var hall = byId().get(held.session().location());
        return hall == null
                ? Double.POSITIVE_INFINITY
                : ROAD * employee.facts().base().kmTo(hall.facts().at());
    }

    /** Halls nearby that are open and free then, with room for all its lanes; the nearest first. */
    Stream<Remedy> instead(HeldSession held) {
        var halls = byId();
        var here = halls.get(held.session().location());
        if (here == null) {
            return Stream.empty();
        }
        var taken = taken(held);
        var hours = new Hours(held.session().starts(), held.session().ends());
        return halls.values().stream()
                .filter(hall -> !hall.id().equals(here.id())
                        && !taken.contains(hall.id().value()))
                .filter(hall -> hall.facts().rooms().lanes() >= held.lanes())
                .filter(hall -> hall.isOpen(held.session().part().date(), hours))
                .map(hall -> new Remedy.InOtherHall(hall.id(), hall.name(), road(here, hall)))
                .filter(hall -> hall.km() <= NEAR_KM)
                .sorted(Comparator.comparingDouble(Remedy.InOtherHall::km).thenComparing(Remedy.InOtherHall::name))
                .limit(SHOWN)
                .map(Function.identity());
    }

    /** Where who has a place can go: as far as a family of this round may travel, the soonest first, until there are places for all. */
    Remedy.NotHeld notHeld(HeldSession held, int booked) {
        var halls = byId();
        var here = halls.get(held.session().location());
        if (booked == 0 || here == null) {
            return new Remedy.NotHeld(List.of());
        }
        var most = rounds.read(held.session().round()).rules().plan().maxKm();
        var others = table.of(held.session().round()).stream()
                .filter(other -> other.state() == SessionState.PLANNED
                        && !other.id().equals(held.session().id()))
                .filter(other -> other.part().compareTo(held.session().part()) > 0)
                .toList();
        var places =
                bookings.of(others.stream().map(other -> other.id().value()).toList());
        var elsewhere = others.stream()
                .flatMap(other -> Stream.ofNullable(halls.get(other.location()))
                        .map(hall -> new Remedy.Elsewhere(
                                other.id(),
                                road(here, hall),
                                places.getOrDefault(other.id().value(), Bookings.Places.NONE)
                                        .free())))
                .filter(other -> other.free() > 0 && other.km() <= most)
                .toList();
        return new Remedy.NotHeld(enough(elsewhere, booked));
    }

    private static List<Remedy.Elsewhere> enough(List<Remedy.Elsewhere> all, int booked) {
        var left = new int[] {booked};
        return all.stream()
                .takeWhile(other -> {
                    var isNeeded = left[0] > 0;
                    left[0] -= other.free();
                    return isNeeded;
                })
                .toList();
    }

    private Set<UUID> taken(HeldSession held) {
        var part = held.session().part();
        var sessions = table.planned(new Days(part.date(), part.date())).stream()
                .filter(other -> other.session().part().equals(part))
                .map(other -> other.session().location());
        return Stream.concat(
                        sessions,
                        groupDays.standing(part.date(), part.date()).stream().map(GroupDay::location))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<UUID, Location> byId() {
        return locations.all().stream()
                .collect(Collectors.toMap(location -> location.id().value(), Function.identity()));
    }

    private static double road(Location one, Location other) {
        RdPoint from = one.facts().at();
        return ROAD * from.kmTo(other.facts().at());
    }
}
