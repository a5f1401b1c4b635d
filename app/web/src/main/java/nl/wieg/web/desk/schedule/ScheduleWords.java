package nl.wieg.web.desk.schedule;

import java.time.LocalDate;
import nl.wieg.immunisation.schedule.Age;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** A row of the schedule in words: 14 maanden, in het jaar van de 9e verjaardag, 6 maanden na HPV-1. */
@Component
class ScheduleWords {

    private static final String YEAR = "jaar";
    private static final String AFTER_PREVIOUS = "vorige+";

    private final Words words;

    ScheduleWords(Words words) {
        this.words = words;
    }

    ScheduleView.Row of(WrittenRow row) {
        return new ScheduleView.Row(
                row.order(),
                row.name().toString(),
                born(row),
                moment(row.recommended(), row.previous()),
                age(row.minimumAge()),
                row.lateAfter().isEmpty() ? words.of("schedule.never") : moment(row.lateAfter(), row.previous()),
                row.lapses().isEmpty() ? words.of("schedule.never") : age(row.lapses()),
                row.previous().isEmpty() ? "" : words.of("schedule.days", row.minimumDays(), row.previous()),
                row.certainty(),
                row.remark());
    }

    private String born(WrittenRow row) {
        if (!row.bornFrom().isEmpty()) {
            return words.of("schedule.born.day", DutchTimes.day(LocalDate.parse(row.bornFrom())));
        }
        if (row.firstYear().isEmpty()) {
            return row.lastYear().isEmpty()
                    ? words.of("schedule.born.all")
                    : words.of("schedule.born.until", row.lastYear());
        }
        return row.lastYear().isEmpty()
                ? words.of("schedule.born.from", row.firstYear())
                : words.of("schedule.born.between", row.firstYear(), row.lastYear());
    }

    private String moment(String written, String previous) {
        if (written.startsWith(YEAR)) {
            return words.of("schedule.year", written.substring(YEAR.length()));
        }
        if (written.startsWith(AFTER_PREVIOUS)) {
            return words.of("schedule.after", age(written.substring(AFTER_PREVIOUS.length())), previous);
        }
        return words.find("schedule.moment." + written.replace(':', '.')).orElseGet(() -> age(written));
    }

    private static String age(String written) {
        return Age.parse(written).inWords();
    }
}
