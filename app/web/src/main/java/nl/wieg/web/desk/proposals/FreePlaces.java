package nl.wieg.web.desk.proposals;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.wieg.appointments.Slot;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says how many places are free. */
@Component
class FreePlaces {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private final Words words;

    FreePlaces(Words words) {
        this.words = words;
    }

    /** Places that were taken away under those who have one are no places: none is free then. */
    String of(List<Slot> places) {
        return words.of(
                "sessions.free",
                DutchNumbers.whole(places.stream()
                        .mapToInt(slot -> Math.max(0, slot.remaining()))
                        .sum()),
                DutchNumbers.whole(places.stream().mapToInt(Slot::capacity).sum()));
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
