package nl.wieg.web.desk.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.roster.RosterPolicy;
import nl.wieg.sessions.roster.Shift;
import nl.wieg.sessions.roster.SwapChoices;
import nl.wieg.sessions.roster.SwapChoices.Choice;
import nl.wieg.sessions.roster.Swaps;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import org.springframework.stereotype.Component;

/** Puts swaps into words: those that wait, and those that can be asked. */
@Component
class SwapPages {

    private final Swaps swaps;
    private final SwapChoices choices;
    private final Sessions sessions;
    private final Roster roster;
    private final RosterWords words;
    private final Access access;

    SwapPages(Swaps swaps, SwapChoices choices, Sessions sessions, Roster roster, RosterWords words, Access access) {
        this.swaps = swaps;
        this.choices = choices;
        this.sessions = sessions;
        this.roster = roster;
        this.words = words;
        this.access = access;
    }

    /** Those that wait; none for who does not decide about them. */
    List<WaitingSwap> waiting() {
        var waiting = access.allows(RosterPolicy.SWAP) ? swaps.waiting() : List.<Swaps.Waiting>of();
        var places = waiting.isEmpty() ? Map.<UUID, String>of() : words.places();
        return waiting.stream().map(one -> waiting(one, places)).toList();
    }

    /** Which swaps of this duty can be asked, with the one that was chosen. */
    SwapView form(EmployeeId from, SessionId session, SentSwap sent, List<FormProblem> problems) {
        var places = words.places();
        var name = roster.who(from).name();
        var all = choices.of(session.value(), from);
        var chosen = all.stream().filter(choice -> sent.isWith(choice.by())).toList();
        return new SwapView(
                name,
                words.whole(sessions.read(session), places),
                SwapView.address(from, session),
                colleagues(all, sent),
                chosen.stream()
                        .map(choice -> option(choice, name, places, sent))
                        .toList(),
                problems);
    }

    private WaitingSwap waiting(Swaps.Waiting one, Map<UUID, String> places) {
        var swap = one.swap();
        return new WaitingSwap(
                "/rooster/ruil/" + swap.id(),
                words.of("swap.names", one.from(), one.by()),
                words.of("swap.given", one.from(), whole(swap.session(), places)),
                swap.inReturn()
                        .map(session -> words.of("swap.returned", one.by(), whole(session, places)))
                        .orElse(""),
                one.problem().orElse(""),
                one.goesBeyond().orElse(""));
    }

    private static List<Option> colleagues(List<Choice> all, SentSwap sent) {
        return all.stream()
                .map(choice -> new Option(choice.by().toString(), choice.name(), sent.isWith(choice.by())))
                .distinct()
                .toList();
    }

    private SwapView.Way option(Choice choice, String from, Map<UUID, String> places, SentSwap sent) {
        var value = choice.inReturn().map(shift -> shift.session().toString()).orElse(SentSwap.FOR_NOTHING);
        var label = choice.inReturn()
                .map(Shift::session)
                .map(session -> words.of("swap.way.return", from, whole(session, places)))
                .orElseGet(() -> words.of("swap.way.nothing", choice.name()));
        return new SwapView.Way(
                new Option(value, label, sent.isThis(value)),
                choice.goesBeyond().orElse(""));
    }

    private String whole(UUID session, Map<UUID, String> places) {
        return words.whole(sessions.read(new SessionId(session)), places);
    }
}
