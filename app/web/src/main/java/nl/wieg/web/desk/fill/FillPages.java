package nl.wieg.web.desk.fill;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.appointments.fill.Fills;
import nl.wieg.appointments.fill.GroupDayFills;
import nl.wieg.appointments.fill.SessionFill;
import nl.wieg.appointments.forecast.Forecasts;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of how full the sessions to come are. */
@Component
class FillPages {

    private static final Comparator<SessionFill> EMPTIEST_FIRST = Comparator.comparingDouble(SessionFill::share)
            .thenComparing(fill -> fill.session().part())
            .thenComparing(fill -> fill.session().location());

    private final Fills fills;
    private final GroupDayFills groupDays;
    private final Forecasts forecasts;
    private final FillRows rows;
    private final FillWords fillWords;
    private final Words words;

    FillPages(
            Fills fills,
            GroupDayFills groupDays,
            Forecasts forecasts,
            FillRows rows,
            FillWords fillWords,
            Words words) {
        this.fills = fills;
        this.groupDays = groupDays;
        this.forecasts = forecasts;
        this.rows = rows;
        this.fillWords = fillWords;
        this.words = words;
    }

    FillView ahead() {
        var forecaster = forecasts.current();
        var minutes = Long.toString(fills.rule().longestWait().toMinutes());
        var weeks = fills.ahead().stream()
                .collect(Collectors.groupingBy(FillPages::monday, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> week(week.getKey(), week.getValue(), minutes))
                .toList();
        return new FillView(
                weeks,
                groupDays.ahead().stream().map(rows::groupDay).toList(),
                fillWords.basis(forecaster.seen(), forecaster.otherwise()),
                minutes);
    }

    private FillView.Week week(LocalDate monday, List<SessionFill> sessions, String minutes) {
        var number = Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new FillView.Week(
                "week-" + monday,
                words.of("fill.week", number),
                words.of(
                        "fill.week.days",
                        DutchTimes.weekday(monday),
                        DutchTimes.weekday(monday.with(DayOfWeek.SUNDAY))),
                words.of(
                        "fill.week.sum",
                        DutchNumbers.whole(
                                sessions.stream().mapToInt(SessionFill::booked).sum()),
                        DutchNumbers.whole(
                                sessions.stream().mapToInt(SessionFill::places).sum())),
                sessions.stream()
                        .sorted(EMPTIEST_FIRST)
                        .map(fill -> rows.row(fill, minutes))
                        .toList());
    }

    private static LocalDate monday(SessionFill fill) {
        return fill.session().part().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
