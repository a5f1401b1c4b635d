package nl.wieg.sessions;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.RoundSupply.Crew;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.shared.WrongInput;

/** What can be had today: a proposal may be older than a leave or a closure. */
final class StandingSupply {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl", "NL"));

    private final Map<String, Place> places;
    private final Map<String, Crew> crews;

    StandingSupply(RoundSupply supply) {
        this.places = supply.places().stream()
                .collect(Collectors.toMap(place -> place.id().toString(), Function.identity()));
        this.crews = supply.crews().stream()
                .collect(Collectors.toMap(crew -> crew.id().toString(), Function.identity()));
    }

    /** @throws WrongInput when the session cannot be held any more */
    void require(Placement session) {
        var place = places.get(session.location());
        var crew = crews.get(session.team());
        if (place == null || crew == null) {
            throw new WrongInput("Een locatie of team van dit voorstel hoort niet meer bij de ronde."
                    + " Laat het voorstel opnieuw uitrekenen.");
        }
        if (!place.open().contains(session.part())) {
            throw new WrongInput(
                    place.name() + " is niet meer open op " + words(session.part()) + ". Verplaats die sessie.");
        }
        if (!crew.available().contains(session.part())) {
            throw new WrongInput(
                    crew.name() + " kan niet meer op " + words(session.part()) + ". Verplaats die sessie.");
        }
    }

    private static String words(DayPart part) {
        var partOfDay =
                switch (part.part()) {
                    case MORNING -> "ochtend";
                    case AFTERNOON -> "middag";
                    case EVENING -> "avond";
                };
        return DAY.format(part.date()) + " (" + partOfDay + ")";
    }
}
