package nl.wieg.sessions.plan;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.Variable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.PlanModel.Held;

/** On which dates there are sessions: first by location, since many areas reach the same ones, and from those by area. */
final class DaysHeld {

    private final ModelBuilder model;
    private final Map<LocalDate, Map<Integer, List<Held>>> sessions;
    private final Map<Day, Variable> days = new HashMap<>();

    DaysHeld(ModelBuilder model, List<Held> held) {
        this.model = model;
        this.sessions = held.stream()
                .collect(Collectors.groupingBy(
                        some -> some.chance().part().date(),
                        TreeMap::new,
                        Collectors.groupingBy(some -> some.chance().location(), TreeMap::new, Collectors.toList())));
    }

    /** On how many dates there is a session near these areas, at most. */
    LinearExprBuilder near(Neighbourhood near) {
        var dates = LinearExpr.newBuilder();
        sessions.forEach((date, at) -> {
            var locations = near.locations().stream().filter(at::containsKey).toList();
            if (!locations.isEmpty()) {
                var any = model.newNumVar(0, 1, "");
                var held = LinearExpr.newBuilder().addTerm(any, -1);
                locations.forEach(location -> held.add(day(new Day(location, date))));
                model.addGreaterOrEqual(held, 0);
                dates.add(any);
            }
        });
        return dates;
    }

    /** At most 1, and 0 when no session is held at the location that day. */
    private Variable day(Day day) {
        return days.computeIfAbsent(day, some -> {
            var here = Objects.requireNonNull(
                    Objects.requireNonNull(sessions.get(day.date())).get(day.location()));
            if (here.size() == 1) {
                return here.getFirst().count();
            }
            var any = model.newNumVar(0, 1, "");
            var held = LinearExpr.newBuilder().addTerm(any, -1);
            here.forEach(session -> held.add(session.count()));
            model.addGreaterOrEqual(held, 0);
            return any;
        });
    }

    private record Day(int location, LocalDate date) {}
}
