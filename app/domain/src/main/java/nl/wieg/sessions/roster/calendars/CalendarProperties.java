package nl.wieg.sessions.roster.calendars;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What calendars are told of us.
 *
 * @param organizer whom to write about a duty: {@code mailto:} and an address
 */
@ConfigurationProperties("wieg.calendar")
record CalendarProperties(@DefaultValue("invalid:nomail") URI organizer) {}
