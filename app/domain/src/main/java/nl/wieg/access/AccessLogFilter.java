package nl.wieg.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wieg.shared.Region;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log; null asks for all.
 *
 * @param person the id of an account
 * @param from first day
 * @param until last day
 * @param kind C, R, U, D or E
 */
public record AccessLogFilter(
        @Nullable UUID person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Character kind,
        @Nullable AccessOutcome outcome) {

    /** The whole log. */
    public static final AccessLogFilter ALL = new AccessLogFilter(null, null, null, null, null);

    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        if (person != null) {
            conditions.add(new Condition("wie", "user_id = (SELECT subject FROM access_staff WHERE id = ?)", person));
        }
        if (from != null) {
            conditions.add(new Condition("van", "happened_at >= ?", startOf(from)));
        }
        if (until != null) {
            conditions.add(new Condition("tot", "happened_at < ?", startOf(until.plusDays(1))));
        }
        if (kind != null) {
            conditions.add(new Condition("handeling", "action = ?", kind.toString()));
        }
        if (outcome != null) {
            conditions.add(new Condition("uitkomst", "outcome = ?", outcome.name()));
        }
        return conditions;
    }

    private static Object startOf(LocalDate day) {
        return UtcTimes.of(day.atStartOfDay(Region.ZONE).toInstant());
    }

    record Condition(String field, String sql, Object value) {}
}
