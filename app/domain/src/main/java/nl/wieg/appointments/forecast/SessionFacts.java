package nl.wieg.appointments.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.shared.MunicipalityCode;

/**
 * What is known of a session before it is held, as far as it says who comes.
 *
 * @param schoolFree whether there is no school that day
 * @param week of its round, when families were invited: 0 for the first
 * @param leadDays from booking to the session, the mean of those who booked; empty while that is not known
 */
public record SessionFacts(
        DayPart when,
        MunicipalityCode municipality,
        boolean schoolFree,
        int week,
        Set<OfferedKind> kinds,
        OptionalInt leadDays) {

    private static final int LAST_WEEK = 5;
    private static final int WEEK_AHEAD = 7;
    private static final int MONTH_AHEAD = 28;

    public SessionFacts {
        kinds = Set.copyOf(kinds);
    }

    int year() {
        return when.date().getYear();
    }

    /** One of each sort at most, but one for each kind that it offers. */
    List<Trait> traits() {
        var traits = new ArrayList<Trait>();
        traits.add(new Trait(Trait.Sort.MUNICIPALITY, municipality.value()));
        traits.add(new Trait(Trait.Sort.PART, when.part().code()));
        traits.add(new Trait(
                Trait.Sort.PART_AT_HOME, municipality.value() + when.part().code()));
        traits.add(new Trait(Trait.Sort.WEEKDAY, when.date().getDayOfWeek().name()));
        traits.add(new Trait(Trait.Sort.HOLIDAY, schoolFree ? "yes" : "no"));
        traits.add(new Trait(Trait.Sort.WEEK, String.valueOf(Math.min(week, LAST_WEEK))));
        kinds.forEach(kind -> traits.add(new Trait(Trait.Sort.KIND, kind.code())));
        leadDays.ifPresent(days -> traits.add(new Trait(Trait.Sort.LEAD, lead(days))));
        return traits;
    }

    private static String lead(int days) {
        return days < WEEK_AHEAD ? "week" : days < MONTH_AHEAD ? "month" : "longer";
    }
}
