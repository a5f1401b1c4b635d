package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.vaccines.SessionDoses;
import org.springframework.stereotype.Component;

/** Fills the page of the published sessions of a round, with the places that families can still take and the vaccines to bring. */
@Component
class PublishedPages {

    private final Rounds rounds;
    private final Sessions sessions;
    private final Slots slots;
    private final SessionDoses doses;
    private final PublishedRows rows;
    private final GroupDayRows groupDays;

    PublishedPages(
            Rounds rounds,
            Sessions sessions,
            Slots slots,
            SessionDoses doses,
            PublishedRows rows,
            GroupDayRows groupDays) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.slots = slots;
        this.doses = doses;
        this.rows = rows;
        this.groupDays = groupDays;
    }

    PublishedView of(RoundId id) {
        var round = rounds.read(id);
        var all = sessions.of(id);
        var facts = new PublishedFacts(
                slots.of(all.stream().map(session -> session.id().value()).toList()), doses.of(id));
        return new PublishedView(
                round.name(),
                "/rondes/" + id,
                rows.total(all, facts),
                rows.toBring(facts.dosesOf(standing(all))),
                rows.days(round, all, facts),
                round.isDraft() ? List.of() : groupDays.published(round, placesOfGroupDays(round)));
    }

    private Map<UUID, List<Slot>> placesOfGroupDays(Round round) {
        return slots.of(round.groupDays().stream().map(GroupDay::id).toList());
    }

    private static List<Session> standing(List<Session> all) {
        return all.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
    }
}
