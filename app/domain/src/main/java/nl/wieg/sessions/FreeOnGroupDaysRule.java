package nl.wieg.sessions;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Component;

/** A location with a group day holds nothing else that day: no session, and no other group day. */
@Component
class FreeOnGroupDaysRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl", "NL"));

    private final GroupDays groupDays;
    private final SessionTable table;
    private final Locations locations;

    FreeOnGroupDaysRule(GroupDays groupDays, SessionTable table, Locations locations) {
        this.groupDays = groupDays;
        this.table = table;
        this.locations = locations;
    }

    /** @throws WrongInput when what was published in these days breaks it */
    void check(Scope scope) {
        var sessions = table.between(scope.firstDay(), scope.lastDay());
        var days = groupDays.standing(scope.firstDay(), scope.lastDay());
        days.stream()
                .filter(day -> sessions.stream().anyMatch(session -> isAt(day, session)) || isTwice(day, days))
                .findFirst()
                .ifPresent(day -> {
                    throw new WrongInput("Op " + DAY.format(day.day()) + " heeft " + name(day)
                            + " een groepsdag en nog iets anders. Verplaats een van de twee.");
                });
    }

    private String name(GroupDay day) {
        return locations.read(new LocationId(day.location())).name();
    }

    private static boolean isAt(GroupDay day, Placement session) {
        return session.location().equals(day.location().toString())
                && session.part().date().equals(day.day());
    }

    private static boolean isTwice(GroupDay day, List<GroupDay> days) {
        return days.stream().filter(day::isWith).count() > 1;
    }
}
