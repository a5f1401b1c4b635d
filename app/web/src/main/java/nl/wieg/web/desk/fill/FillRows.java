package nl.wieg.web.desk.fill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.wieg.appointments.fill.GroupDayFill;
import nl.wieg.appointments.fill.SessionFill;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Writes a session as one row of figures. */
@Component
class FillRows {

    private final FillWords fillWords;
    private final Words words;

    FillRows(FillWords fillWords, Words words) {
        this.fillWords = fillWords;
        this.words = words;
    }

    FillView.Row row(SessionFill fill, String minutes) {
        var session = fill.session();
        return new FillView.Row(
                "/bezetting/" + session.id(),
                location(fill.upcoming().place()),
                when(session.part().date(), session.starts(), session.ends()),
                bar(fill.share(), fill.booked(), fill.places(), fill.extra()),
                DutchNumbers.whole(Math.round(session.expected())),
                DutchNumbers.whole(Math.round(fill.coming())),
                words.of("fill.noshow", fillWords.percent(fill.forecast().noShow())),
                fillWords.risk(fill.risk(), minutes));
    }

    FillView.GroupDay groupDay(GroupDayFill fill) {
        var day = fill.day();
        return new FillView.GroupDay(
                location(fill.place()),
                when(day.day(), day.hours().from(), day.hours().until()),
                Optional.ofNullable(day.walkIn())
                        .map(walkIn -> words.of(
                                "fill.walkin", DutchTimes.clock(walkIn.from()), DutchTimes.clock(walkIn.until())))
                        .orElse(""),
                bar(fill.share(), fill.booked(), fill.places(), 0));
    }

    private FillView.Bar bar(double share, int booked, int places, int extra) {
        return new FillView.Bar(
                Math.round(100 * Math.min(1, share)),
                words.of("fill.booked", DutchNumbers.whole(booked), DutchNumbers.whole(places)),
                left(places - booked),
                extra == 0 ? "" : fillWords.places(extra));
    }

    private String left(int places) {
        return places > 0 ? words.of("fill.left", DutchNumbers.whole(places)) : words.of("fill.full");
    }

    private String location(Optional<Place> place) {
        return place.map(Place::name).orElseGet(() -> words.of("fill.location.gone"));
    }

    private String when(LocalDate day, LocalTime from, LocalTime until) {
        return words.of("fill.when", DutchTimes.weekday(day), DutchTimes.clock(from), DutchTimes.clock(until));
    }
}
