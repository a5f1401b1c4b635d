package nl.wieg.web.desk.resources;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wieg.sessions.resources.WeeklyHours;

/**
 * Hours that return each week, in words.
 *
 * @param days while it is so
 * @param fields by which a form names them
 */
public record HoursRow(String when, String days, Map<String, String> fields) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static Map<String, String> fields(WeeklyHours weekly) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("dag", weekly.weekday().name());
        fields.put("weken", weekly.weeks().name());
        fields.put("begin", TIME.format(weekly.hours().from()));
        fields.put("einde", TIME.format(weekly.hours().until()));
        fields.put("vanaf", weekly.days().first().toString());
        fields.put(
                "totenmet",
                weekly.days().isOpenEnded() ? "" : weekly.days().last().toString());
        return fields;
    }
}
