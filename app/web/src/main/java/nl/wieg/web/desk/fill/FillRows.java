package nl.wieg.web.desk.fill;

import java.util.Optional;
import nl.wieg.appointments.fill.SessionFill;
import nl.wieg.sessions.Session;
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
                when(session),
                Math.round(100 * Math.min(1, fill.share())),
                words.of("fill.booked", DutchNumbers.whole(fill.booked()), DutchNumbers.whole(fill.places())),
                left(fill.places() - fill.booked()),
                DutchNumbers.whole(Math.round(session.expected())),
                DutchNumbers.whole(Math.round(fill.coming())),
                words.of("fill.noshow", fillWords.percent(fill.forecast().noShow())),
                fill.extra() == 0 ? "" : fillWords.places(fill.extra()),
                fillWords.risk(fill.risk(), minutes));
    }

    private String left(int places) {
        return places > 0 ? words.of("fill.left", DutchNumbers.whole(places)) : words.of("fill.full");
    }

    private String location(Optional<Place> place) {
        return place.map(Place::name).orElseGet(() -> words.of("fill.location.gone"));
    }

    private String when(Session session) {
        return words.of(
                "fill.when",
                DutchTimes.weekday(session.part().date()),
                DutchTimes.clock(session.starts()),
                DutchTimes.clock(session.ends()));
    }
}
