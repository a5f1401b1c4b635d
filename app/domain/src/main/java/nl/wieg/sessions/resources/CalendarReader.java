package nl.wieg.sessions.resources;

import java.util.Map;
import nl.wieg.sessions.plan.PartOfDay;
import org.springframework.stereotype.Component;

/** Calendars by the holidays as they stand. */
@Component
class CalendarReader {

    private final Holidays holidays;
    private final PartTimes times;

    CalendarReader(Holidays holidays, PartTimes times) {
        this.holidays = holidays;
        this.times = times;
    }

    Calendar of(Days days) {
        return new Calendar(days, times.all(), holidays.read());
    }

    Map<PartOfDay, Hours> times() {
        return times.all();
    }
}
