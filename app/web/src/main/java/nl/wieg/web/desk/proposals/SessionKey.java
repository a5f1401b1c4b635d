package nl.wieg.web.desk.proposals;

import java.util.Optional;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.web.desk.SentDays;

/** A session of a plan as an address and a form have it: when, the location and the team. */
final class SessionKey {

    private static final String BETWEEN = "~";
    private static final int PARTS = 3;

    private SessionKey() {}

    static String of(Placement session) {
        return String.join(BETWEEN, session.part().toString(), session.location(), session.team());
    }

    /** What it stands for; empty for what is none. */
    static Optional<Placement> read(String key) {
        var parts = key.split(BETWEEN, -1);
        return parts.length == PARTS
                ? part(parts[0]).map(part -> new Placement(parts[1], parts[2], part))
                : Optional.empty();
    }

    private static Optional<DayPart> part(String text) {
        var last = Math.max(0, text.length() - 1);
        return SentDays.read(text.substring(0, last))
                .flatMap(day -> PartOfDay.of(text.substring(last)).map(part -> new DayPart(day, part)));
    }
}
