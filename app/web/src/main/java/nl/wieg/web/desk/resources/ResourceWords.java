package nl.wieg.web.desk.resources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.concerns.Concerns;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.RdPoint;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.web.desk.WeeklyWords;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says in words what resources are. */
@Component
class ResourceWords {

    private final WeeklyWords weekly;
    private final Words words;

    ResourceWords(WeeklyWords weekly, Words words) {
        this.weekly = weekly;
        this.words = words;
    }

    String of(String key, String... values) {
        return words.of(key, values);
    }

    /** Of an enumeration, by the key that stands before its names. */
    String name(String key, Enum<?> one) {
        return words.of(key + "." + one.name());
    }

    String days(Days days) {
        if (days.isOpenEnded()) {
            return words.of("resources.from", DutchTimes.day(days.first()));
        }
        return days.first().equals(days.last())
                ? DutchTimes.day(days.first())
                : words.of("resources.days", DutchTimes.day(days.first()), DutchTimes.day(days.last()));
    }

    HoursRow hours(WeeklyHours hours) {
        return new HoursRow(weekly.when(hours), days(hours.days()), HoursRow.fields(hours));
    }

    /** What is there, as a list in words. */
    String comfort(Comfort comfort) {
        var all = Stream.of(
                        comfort.wheelchair() ? "wheelchair" : "",
                        comfort.quietRoom() ? "quiet" : "",
                        comfort.fridge() ? "fridge" : "")
                .filter(one -> !one.isEmpty())
                .map(one -> words.of("resources.comfort." + one))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? words.of("resources.comfort.none") : all;
    }

    static String point(RdPoint at) {
        return SentFields.written(at.x()) + " / " + SentFields.written(at.y());
    }

    /** Of the parts in the coming weeks, how many that are a week. */
    static String perWeek(int parts) {
        return DutchNumbers.oneDecimal(
                BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(Concerns.WEEKS), 1, RoundingMode.HALF_UP));
    }

    /** As far ahead as is looked. */
    static Days coming(LocalDate today) {
        return new Days(today, today.plusWeeks(Concerns.WEEKS).minusDays(1));
    }

    static List<Fact> facts(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.text().isEmpty()).toList();
    }
}
