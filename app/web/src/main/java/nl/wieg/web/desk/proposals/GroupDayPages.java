package nl.wieg.web.desk.proposals;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.sessions.SessionPolicy;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.Demand;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.GroupDayPlaces;
import nl.wieg.shared.Region;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page that asks whether the group days of a round are to be published. */
@Component
class GroupDayPages {

    private final Rounds rounds;
    private final Demands demands;
    private final GroupDayRows rows;
    private final Words words;
    private final Access access;
    private final Clock clock;

    GroupDayPages(Rounds rounds, Demands demands, GroupDayRows rows, Words words, Access access, Clock clock) {
        this.rounds = rounds;
        this.demands = demands;
        this.rows = rows;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    /** Refused to who could not send it. */
    GroupDaysView of(RoundId id, List<FormProblem> problems) {
        if (!access.allows(SessionPolicy.PUBLISH)) {
            throw new AccessRefused("U mag dit niet: " + SessionPolicy.PUBLISH.action() + ".");
        }
        var round = rounds.read(id);
        var demand = demands.of(round);
        return new GroupDaysView(
                round.name(), "/rondes/" + id, rows.toPublish(round, demand), warnings(round, demand), problems);
    }

    private List<String> warnings(Round round, Demand demand) {
        return Stream.of(full(round, demand), uncalled(round, demand), past(round))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String full(Round round, Demand demand) {
        var full = GroupDayPlaces.of(round, demand).stream()
                .filter(places -> places.expected() > places.day().capacity())
                .count();
        return full == 0 ? "" : words.of("groupday.full", Long.toString(full));
    }

    private String uncalled(Round round, Demand demand) {
        var uncalled = GroupDayPlaces.uncalled(round, demand);
        return uncalled < 1 ? "" : words.of("groupday.uncalled", PlanNumbers.children(uncalled));
    }

    private String past(Round round) {
        var today = Region.today(clock);
        var past = round.groupDays().stream()
                .filter(day -> day.day().isBefore(today))
                .count();
        return past == 0 ? "" : words.of("groupday.past", Long.toString(past));
    }
}
