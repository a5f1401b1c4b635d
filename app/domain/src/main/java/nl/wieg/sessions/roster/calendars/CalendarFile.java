package nl.wieg.sessions.roster.calendars;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.LocationId;

/**
 * A calendar as it is written: RFC 5545, published by RFC 5546 (3.2.1), so that it can be read without answering. Times are in UTC: every calendar
 * shows those in the time of its own place.
 *
 * @param at when it is written
 */
record CalendarFile(EmployeeId of, Map<LocationId, Location> places, URI organizer, Instant at) {

    private static final String PRODUCER = "-//Wieg//Rooster//NL";
    private static final String SUMMARY = "Vaccinatiesessie";

    CalendarFile {
        places = Map.copyOf(places);
    }

    String with(List<CalendarEntry> entries) {
        var calendar = new Calendar().withDefaults().withProdId(PRODUCER).withProperty(ImmutableMethod.PUBLISH);
        entries.forEach(entry -> calendar.withComponent(event(entry)));
        return written(calendar.getFluentTarget());
    }

    private VEvent event(CalendarEntry entry) {
        var visit = entry.visit();
        var event = new VEvent(false);
        event.withProperty(new Uid(visit.session() + "." + of))
                .withProperty(new DtStamp(at))
                .withProperty(new DtStart<>(visit.starts()))
                .withProperty(new DtEnd<>(visit.ends()))
                .withProperty(new Summary(SUMMARY))
                .withProperty(new net.fortuna.ical4j.model.property.Location(place(visit)))
                .withProperty(new Organizer(organizer))
                .withProperty(new Sequence(entry.sequence()))
                .withProperty(entry.stands() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    private String place(Visit visit) {
        var place = places.get(visit.location());
        return place == null ? "" : place.name() + ", " + place.facts().address();
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
