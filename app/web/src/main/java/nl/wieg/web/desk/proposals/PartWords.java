package nl.wieg.web.desk.proposals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts day parts into words. */
@Component
class PartWords {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);

    private final Words words;

    PartWords(Words words) {
        this.words = words;
    }

    /** Dinsdag 13 oktober, ochtend: without the capital. */
    String of(DayPart part) {
        return words.of("proposal.when", day(part.date()), of(part.part()));
    }

    /** Dinsdag 13 oktober: without the capital. */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Ochtend, middag of avond: without the capital. */
    String of(PartOfDay part) {
        return words.of("proposal.part." + part.code());
    }
}
