/**
 * What somebody's own calendar is told of their duties, as iCalendar (RFC 5545) that any calendar reads. What it was told is remembered: a duty that
 * changed comes with the next number, and one that is gone comes once more as cancelled, so that the calendar follows. It sends nothing itself.
 */
@NamedInterface("calendars")
@NullMarked
package nl.wieg.sessions.roster.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
