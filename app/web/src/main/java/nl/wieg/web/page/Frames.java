package nl.wieg.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wieg.access.Access;
import nl.wieg.access.AccessPolicy;
import nl.wieg.access.Actor;
import nl.wieg.access.Alarms;
import nl.wieg.access.Policy;
import nl.wieg.appointments.fill.FillPolicy;
import nl.wieg.immunisation.StatusPolicy;
import nl.wieg.immunisation.coverage.CoveragePolicy;
import nl.wieg.immunisation.definitions.DefinitionPolicy;
import nl.wieg.immunisation.doses.DosePolicy;
import nl.wieg.immunisation.requests.RequestPolicy;
import nl.wieg.intake.IntakePolicy;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.keyfigures.KeyFigurePolicy;
import nl.wieg.sessions.SessionPolicy;
import nl.wieg.sessions.resources.ResourcePolicy;
import nl.wieg.sessions.roster.RosterPolicy;
import nl.wieg.sessions.rounds.RoundPolicy;
import org.springframework.stereotype.Component;

/** What stands around a page, for who asks for it. */
@Component
public class Frames {

    private static final List<Place> PLACES = List.of(
            new Place("year", "/", "/jaar", KeyFigurePolicy.READ_FIGURES),
            new Place("deliveries", "/leveringen", "/leveringen", IntakePolicy.READ_DELIVERIES),
            new Place("quarantine", "/quarantaine", "/quarantaine", IntakePolicy.READ_QUARANTINE),
            new Place("counts", "/tellingen", "/tellingen", KeyFigurePolicy.READ_RUNS),
            new Place("children", "/kind", "/kind", StatusPolicy.READ_RECORD),
            new Place("coverage", "/vaccinatiegraad", "/vaccinatiegraad", CoveragePolicy.READ),
            new Place("due", "/aan-de-beurt", "/aan-de-beurt", StatusPolicy.COUNT),
            new Place("rounds", "/rondes", "/rondes", RoundPolicy.READ),
            new Place("resources", "/middelen", "/middelen", ResourcePolicy.READ),
            new Place("consults", "/spreekuren", "/spreekuren", SessionPolicy.OFFER),
            new Place("roster", "/rooster", "/rooster", RosterPolicy.READ),
            new Place("absence", "/uitval", "/uitval", SessionPolicy.REPAIR),
            new Place("fill", "/bezetting", "/bezetting", FillPolicy.READ),
            new Place("reviews", "/nakijken", "/nakijken", DosePolicy.ANSWER_QUESTION),
            new Place("lots", "/partijen", "/partijen", DosePolicy.READ_LOTS),
            new Place("schedules", "/schemas", "/schemas", DefinitionPolicy.READ),
            new Place("requests", "/dossierverzoeken", "/dossierverzoeken", RequestPolicy.READ),
            new Place("access", "/inzage", "/inzage", AccessPolicy.READ_LOG),
            new Place("alarms", "/alarmen", "/alarmen", AccessPolicy.READ_ALARMS));

    /** Pages elsewhere that belong to a place, by its key. */
    private static final Map<String, String> ALSO = Map.of("rounds", "/voorstellen");

    private final BoardProperties board;
    private final Access access;
    private final QuarantinedRecords quarantine;
    private final Alarms alarms;
    private final Words words;

    Frames(BoardProperties board, Access access, QuarantinedRecords quarantine, Alarms alarms, Words words) {
        this.board = board;
        this.access = access;
        this.quarantine = quarantine;
        this.alarms = alarms;
        this.words = words;
    }

    /** With what waits for this person. */
    Frame of(HttpServletRequest request) {
        return frame(request, this::waiting);
    }

    /** Asks the database nothing: for when something went wrong. */
    public Frame withoutCounts(HttpServletRequest request) {
        return frame(request, place -> 0);
    }

    private Frame frame(HttpServletRequest request, Waiting waiting) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var links = new ArrayList<Frame.Link>();
        for (var place : PLACES) {
            if (access.allows(place.policy)) {
                links.add(new Frame.Link(place.key, place.address, place.has(path), waiting.at(place.key)));
            }
        }
        var user = Actor.present() ? Actor.current().name() : "";
        var role = Actor.present() ? words.roles(Actor.current().roles()) : "";
        return new Frame(board.organisation(), user, role, links, board.helpPhone(), board.helpMail(), board.remark());
    }

    private long waiting(String key) {
        return switch (key) {
            case "quarantine" -> quarantine.waiting();
            case "alarms" -> alarms.waiting();
            default -> 0;
        };
    }

    private record Place(String key, String address, String pages, Policy policy) {

        boolean has(String path) {
            return path.startsWith(pages) || path.startsWith(ALSO.getOrDefault(key, pages));
        }
    }

    @FunctionalInterface
    private interface Waiting {
        long at(String key);
    }
}
