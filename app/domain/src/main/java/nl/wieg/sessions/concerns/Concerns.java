package nl.wieg.sessions.concerns;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.sessions.resources.Availability;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.ResourcePolicy;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Service;

/** What a planner must see to, as things stand. */
@Service
public class Concerns {

    /** As far ahead as is looked. */
    public static final int WEEKS = 8;

    private final Availability availability;
    private final StaffConcerns staff;
    private final Access access;
    private final Clock clock;

    Concerns(Availability availability, StaffConcerns staff, Access access, Clock clock) {
        this.availability = availability;
        this.staff = staff;
        this.access = access;
        this.clock = clock;
    }

    /** Locations and teams by name, then who of the staff by name; of the staff only for who may see them. */
    public List<Concern> all() {
        var today = Region.today(clock);
        var available = availability.in(new Days(today, today.plusWeeks(WEEKS)));
        var closed = available.locations().stream()
                .filter(open -> open.parts().isEmpty())
                .map(open -> new Concern.NeverOpen(
                        open.location().id(), open.location().name()));
        var broken = available.teams().stream()
                .filter(whole -> whole.parts().isEmpty())
                .map(whole ->
                        new Concern.NeverWhole(whole.team().id(), whole.team().name()));
        var people = access.allows(ResourcePolicy.READ_STAFF) ? staff.on(today) : Stream.<Concern>empty();
        return Stream.of(closed, broken, people).<Concern>flatMap(some -> some).toList();
    }
}
