package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;

/** Which parts of some days a location is open and a team is whole: a pure function. On a public holiday nothing is and nobody does. */
final class Calendar {

    private final Days days;
    private final Map<PartOfDay, Hours> times;
    private final List<DayOff> holidays;

    Calendar(Days days, Map<PartOfDay, Hours> times, List<DayOff> holidays) {
        this.days = days;
        this.times = Map.copyOf(times);
        this.holidays = List.copyOf(holidays);
    }

    /** During all of the part. */
    Set<DayPart> open(Location location) {
        return parts(part -> location.isOpen(part.date(), hours(part)));
    }

    /** With as many who may inject as it holds lanes, all of them during all of the part. */
    Set<DayPart> whole(Team team, Map<EmployeeId, Employee> employees) {
        return team.inUse() ? parts(part -> isWhole(team, employees, part)) : Set.of();
    }

    /** Days without school, of these days. */
    Set<LocalDate> schoolFree() {
        return days.stream()
                .filter(day ->
                        holidays.stream().anyMatch(holiday -> holiday.days().includes(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isWhole(Team team, Map<EmployeeId, Employee> employees, DayPart part) {
        var there = team.membersOn(part.date()).stream()
                .map(employees::get)
                .filter(Objects::nonNull)
                .filter(employee -> employee.worksOn(part.date(), hours(part)))
                .toList();
        return EnoughInjectorsRule.lanes(there, part.date()) >= team.facts().lanes();
    }

    private Hours hours(DayPart part) {
        return Objects.requireNonNull(times.get(part.part()));
    }

    private Set<DayPart> parts(Predicate<DayPart> some) {
        return days.stream()
                .filter(day -> !isPublicHoliday(day))
                .flatMap(this::parts)
                .filter(some)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<DayPart> parts(LocalDate day) {
        return times.keySet().stream().map(part -> new DayPart(day, part));
    }

    private boolean isPublicHoliday(LocalDate day) {
        return holidays.stream()
                .anyMatch(holiday ->
                        holiday.kind() == DayOffKind.PUBLIC && holiday.days().includes(day));
    }
}
