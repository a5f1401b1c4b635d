package nl.wieg.sessions.roster;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.Employee;

/**
 * What one more shift may ask of somebody: their own pattern and contract, and the Working Hours Act (Arbeidstijdenwet). A session counts with half an
 * hour of travel before it and after it.
 */
final class WorkRules {

    private static final Duration TRAVEL = Duration.ofMinutes(30);
    private static final Duration LONGEST_DAY = Duration.ofHours(12);
    private static final Duration SHORTEST_REST = Duration.ofHours(11);
    private static final Duration LONGEST_WEEK = Duration.ofHours(60);

    private final Employee employee;
    private final List<Shift> others;

    WorkRules(Employee employee, Collection<Shift> others) {
        this.employee = employee;
        this.others = List.copyOf(others);
    }

    static WorkRules of(Employee employee, Collection<Duty> known) {
        return new WorkRules(
                employee,
                known.stream()
                        .filter(duty -> duty.employee().equals(employee.id()))
                        .map(Duty::shift)
                        .toList());
    }

    /** Why they cannot be asked, in one Dutch sentence; empty when they can. */
    Optional<String> against(Shift shift) {
        return forbids(shift).or(() -> goesBeyond(shift));
    }

    /** Why it cannot be, even when they want it themselves. */
    Optional<String> forbids(Shift shift) {
        return isNotAway(shift)
                .or(() -> isInOnePlace(shift))
                .or(() -> dayIsNotTooLong(shift))
                .or(() -> restIsLongEnough(shift))
                .or(() -> weekIsNotTooLong(shift));
    }

    /** In what it asks more than was agreed with them. */
    Optional<String> goesBeyond(Shift shift) {
        return works(shift).or(() -> hoursAreLeft(shift));
    }

    /** Of the contract, in the week of the shift. */
    double hoursLeft(Shift shift) {
        return employee.facts().weeklyHours()
                - others.stream()
                        .filter(other -> other.isInWeekOf(shift))
                        .mapToDouble(Shift::lengthInHours)
                        .sum();
    }

    private Optional<String> isNotAway(Shift shift) {
        return refuse(
                !employee.inUse() || employee.isOnLeave(shift.part().date()), employee.name() + " is er dan niet.");
    }

    private Optional<String> works(Shift shift) {
        return refuse(!employee.worksOn(shift.part().date(), shift.hours()), employee.name() + " werkt dan niet.");
    }

    private Optional<String> isInOnePlace(Shift shift) {
        return refuse(
                others.stream()
                        .anyMatch(other -> other.begins().isBefore(shift.ends())
                                && shift.begins().isBefore(other.ends())),
                employee.name() + " is dan bij een andere sessie.");
    }

    private Optional<String> dayIsNotTooLong(Shift shift) {
        var sameDay = Stream.concat(others.stream(), Stream.of(shift))
                .filter(other -> other.part().date().equals(shift.part().date()))
                .toList();
        var from = sameDay.stream()
                .map(Shift::begins)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        var until =
                sameDay.stream().map(Shift::ends).max(LocalDateTime::compareTo).orElseThrow();
        return refuse(
                Duration.between(from.minus(TRAVEL), until.plus(TRAVEL)).compareTo(LONGEST_DAY) > 0,
                employee.name() + " werkt dan langer dan 12 uur op een dag.");
    }

    private Optional<String> restIsLongEnough(Shift shift) {
        return refuse(
                others.stream()
                        .filter(other ->
                                !other.part().date().equals(shift.part().date()))
                        .anyMatch(other -> rest(shift, other).compareTo(SHORTEST_REST) < 0),
                employee.name() + " heeft dan minder dan 11 uur rust.");
    }

    private Optional<String> weekIsNotTooLong(Shift shift) {
        var week = Stream.concat(others.stream(), Stream.of(shift))
                .filter(other -> other.isInWeekOf(shift))
                .toList();
        var days = week.stream().map(other -> other.part().date()).distinct().count();
        var hours = week.stream().map(other -> other.hours().length()).reduce(Duration.ZERO, Duration::plus);
        return refuse(
                hours.plus(TRAVEL.multipliedBy(2 * days)).compareTo(LONGEST_WEEK) > 0,
                employee.name() + " werkt dan meer dan 60 uur in een week.");
    }

    private Optional<String> hoursAreLeft(Shift shift) {
        return refuse(
                hoursLeft(shift) < shift.lengthInHours(), employee.name() + " heeft die week geen uren meer over.");
    }

    private static Duration rest(Shift one, Shift other) {
        var between = one.begins().isBefore(other.begins())
                ? Duration.between(one.ends(), other.begins())
                : Duration.between(other.ends(), one.begins());
        return between.minus(TRAVEL).minus(TRAVEL);
    }

    private static Optional<String> refuse(boolean isBroken, String sentence) {
        return isBroken ? Optional.of(sentence) : Optional.empty();
    }
}
