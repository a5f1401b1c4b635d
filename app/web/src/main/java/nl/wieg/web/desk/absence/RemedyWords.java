package nl.wieg.web.desk.absence;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.sessions.Remedy;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says in words what can be done about a session, and which session it is. */
@Component
class RemedyWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.of("nl", "NL"));

    private final Locations locations;
    private final Words words;

    RemedyWords(Locations locations, Words words) {
        this.locations = locations;
        this.words = words;
    }

    /** What locations are called. */
    Map<UUID, String> places() {
        return locations.all().stream()
                .collect(Collectors.toMap(location -> location.id().value(), Location::name));
    }

    /** 30 november 2026, 9.00 tot 12.00 uur. */
    String when(Session session) {
        return words.of(
                "absence.when",
                DutchTimes.day(session.part().date()),
                TIME.format(session.starts()),
                TIME.format(session.ends()));
    }

    /** 12 oktober 2026, 9.00 tot 17.00 uur. */
    String when(GroupDay day) {
        return words.of(
                "absence.when",
                DutchTimes.day(day.day()),
                TIME.format(day.hours().from()),
                TIME.format(day.hours().until()));
    }

    String of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.GoesOn goesOn -> words.of("remedy.goeson");
            case Remedy.Replaced replaced ->
                words.of("remedy.replaced", replaced.name(), number(replaced.km()), number(replaced.hoursLeft()));
            case Remedy.InOtherHall hall -> words.of("remedy.hall", hall.name(), number(hall.km()));
            case Remedy.WithFewerLanes fewer ->
                words.of("remedy.fewer", DutchNumbers.whole(fewer.lanes()), DutchNumbers.whole(fewer.capacity()));
            case Remedy.NotHeld notHeld ->
                notHeld.elsewhere().isEmpty()
                        ? words.of("remedy.notheld")
                        : words.of("remedy.notheld.elsewhere", places(notHeld));
        };
    }

    private String places(Remedy.NotHeld notHeld) {
        return DutchNumbers.whole(
                notHeld.elsewhere().stream().mapToInt(Remedy.Elsewhere::free).sum());
    }

    private static String number(double some) {
        return DutchNumbers.whole(BigDecimal.valueOf(Math.rint(some)));
    }
}
