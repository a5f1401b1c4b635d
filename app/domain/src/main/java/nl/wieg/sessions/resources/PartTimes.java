package nl.wieg.sessions.resources;

import java.time.LocalTime;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.PartOfDay;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** When the parts of a day begin and end, read once from the database; they change by migration only. */
@Component
public class PartTimes {

    private final Supplier<Map<PartOfDay, Hours>> times;

    PartTimes(JdbcTemplate jdbc) {
        this.times = SingletonSupplier.of(() -> read(jdbc));
    }

    public Map<PartOfDay, Hours> all() {
        return times.get();
    }

    private static Map<PartOfDay, Hours> read(JdbcTemplate jdbc) {
        return jdbc
                .query(
                        "SELECT * FROM sessions_part_time",
                        (row, i) -> Map.entry(
                                PartOfDay.of(row.getString("part")).orElseThrow(),
                                new Hours(
                                        row.getObject("begins", LocalTime.class),
                                        row.getObject("ends", LocalTime.class))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
