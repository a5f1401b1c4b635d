package nl.wieg.web.desk.proposals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Team;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the calendar: the week that is looked at, a row a team, its days from Monday on. */
@Component
class WeekCalendar {

    private static final int WEEK = 7;

    private final PartWords parts;
    private final Words words;

    WeekCalendar(PartWords parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    CalendarView of(ShownPlan shown) {
        var monday = week(shown);
        var days = days(shown, monday);
        return new CalendarView(
                title(shown, monday),
                hasBefore(shown, monday) ? shown.at(shown.shown().in(monday.minusWeeks(1))) + "#kalender" : "",
                hasAfter(shown, monday) ? shown.at(shown.shown().in(monday.plusWeeks(1))) + "#kalender" : "",
                days.stream().map(day -> day(shown, day)).toList(),
                shown.posed().teams().stream()
                        .sorted(Comparator.comparing(team -> shown.names().team(team.id())))
                        .map(team -> row(shown, team, days))
                        .toList());
    }

    /** The one of the address; that of the selected session; the first in which something is held, or could be. */
    private static LocalDate week(ShownPlan shown) {
        var held = shown.rows().stream().map(PlanRow::part);
        var open = shown.posed().locations().stream().flatMap(location -> location.open().stream());
        return shown.shown()
                .week()
                .or(() -> shown.shown().session().map(session -> session.part().date()))
                .or(() -> first(held))
                .or(() -> first(open))
                .map(Shown::monday)
                .orElseGet(() -> Shown.monday(LocalDate.EPOCH));
    }

    private static Optional<LocalDate> first(Stream<DayPart> parts) {
        return parts.map(DayPart::date).min(Comparator.naturalOrder());
    }

    /** At the weekend only when something is held then, whichever week. */
    private static List<LocalDate> days(ShownPlan shown, LocalDate monday) {
        return IntStream.range(0, WEEK)
                .mapToObj(monday::plusDays)
                .filter(day ->
                        day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 || isHeldOn(shown, day.getDayOfWeek()))
                .toList();
    }

    private static boolean isHeldOn(ShownPlan shown, DayOfWeek day) {
        return shown.rows().stream().anyMatch(row -> row.part().date().getDayOfWeek() == day);
    }

    private String title(ShownPlan shown, LocalDate monday) {
        var count = shown.rows().stream()
                .filter(row -> Shown.monday(row.part().date()).equals(monday))
                .count();
        return words.of(
                "proposal.week",
                Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                parts.day(monday),
                DutchTimes.day(monday.plusDays(WEEK - 1)),
                DutchNumbers.whole(count));
    }

    private static boolean hasBefore(ShownPlan shown, LocalDate monday) {
        return shown.rows().stream().anyMatch(row -> row.part().date().isBefore(monday));
    }

    private static boolean hasAfter(ShownPlan shown, LocalDate monday) {
        return shown.rows().stream().anyMatch(row -> !row.part().date().isBefore(monday.plusWeeks(1)));
    }

    private CalendarView.Day day(ShownPlan shown, LocalDate day) {
        return new CalendarView.Day(parts.day(day), shown.posed().holidays().contains(day));
    }

    private CalendarView.Row row(ShownPlan shown, Team team, List<LocalDate> days) {
        return new CalendarView.Row(
                shown.names().team(team.id()),
                days.stream()
                        .map(day -> new CalendarView.Cell(parts.day(day), entries(shown, team, day)))
                        .toList());
    }

    private List<CalendarView.Entry> entries(ShownPlan shown, Team team, LocalDate day) {
        return shown.rows().stream()
                .filter(row ->
                        row.at().team().equals(team.id()) && row.part().date().equals(day))
                .sorted(Comparator.comparing(PlanRow::part))
                .map(row -> entry(shown, row))
                .toList();
    }

    private CalendarView.Entry entry(ShownPlan shown, PlanRow row) {
        return new CalendarView.Entry(
                shown.selecting(row.at()) + "#sessie",
                parts.of(row.part().part()),
                row.location(),
                words.of(
                        "proposal.children.of",
                        PlanNumbers.children(row.expected()),
                        DutchNumbers.whole(row.capacity())),
                row.kept(),
                shown.shown().isSelected(row.at()));
    }
}
