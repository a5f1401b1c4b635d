package nl.wieg.sessions.roster.calendars;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar was told of a visit.
 *
 * @param sequence one higher with each change, from 0 (RFC 5545, 3.8.7.4)
 * @param stands false for one that is cancelled
 */
record CalendarEntry(Visit visit, int sequence, boolean stands) {

    /** What a calendar is to be told that knows the entries before, if these visits stand now. */
    static List<CalendarEntry> after(List<CalendarEntry> before, List<Visit> now) {
        Map<UUID, Visit> standing = now.stream().collect(Collectors.toMap(Visit::session, Function.identity()));
        var known = before.stream().map(entry -> entry.visit().session()).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        before.stream()
                                .map(entry ->
                                        entry.with(standing.get(entry.visit().session()))),
                        now.stream()
                                .filter(visit -> !known.contains(visit.session()))
                                .map(visit -> new CalendarEntry(visit, 0, true)))
                .toList();
    }

    private CalendarEntry with(@Nullable Visit now) {
        if (stands == (now != null) && (now == null || Objects.equals(visit, now))) {
            return this;
        }
        return new CalendarEntry(now == null ? visit : now, sequence + 1, now != null);
    }
}
