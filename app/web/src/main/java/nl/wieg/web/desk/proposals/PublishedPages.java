package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.vaccines.SessionDoses;
import org.springframework.stereotype.Component;

/** Fills the page of the published sessions of a round, with the places that families can still take and the vaccines to bring. */
@Component
class PublishedPages {

    private final Rounds rounds;
    private final GroupDays groupDays;
    private final Sessions sessions;
    private final Slots slots;
    private final SessionDoses doses;
    private final PublishedRows rows;
    private final GroupDayRows dayRows;

    PublishedPages(
            Rounds rounds,
            GroupDays groupDays,
            Sessions sessions,
            Slots slots,
            SessionDoses doses,
            PublishedRows rows,
            GroupDayRows dayRows) {
        this.rounds = rounds;
        this.groupDays = groupDays;
        this.sessions = sessions;
        this.slots = slots;
        this.doses = doses;
        this.rows = rows;
        this.dayRows = dayRows;
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
                groupDays(round));
    }

    private List<GroupDayRow> groupDays(Round round) {
        if (round.isDraft()) {
            return List.of();
        }
        var places = slots.of(round.groupDays().stream().map(GroupDay::id).toList());
        return dayRows.published(round, places, groupDays.cancelled(round.id()));
    }

    private static List<Session> standing(List<Session> all) {
        return all.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
    }
}
