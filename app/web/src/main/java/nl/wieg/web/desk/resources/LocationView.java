package nl.wieg.web.desk.resources;

import java.util.List;

/**
 * A location with when it is open.
 *
 * @param mayChange whether who looks may change it
 */
public record LocationView(
        String address,
        String name,
        UseBadge use,
        List<Fact> facts,
        List<HoursRow> openings,
        List<DaysRow> closures,
        boolean mayChange) {}
