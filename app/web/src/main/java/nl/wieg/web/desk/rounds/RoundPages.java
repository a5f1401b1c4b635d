package nl.wieg.web.desk.rounds;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nl.wieg.access.Access;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.RoundPolicy;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Fills the list of rounds. */
@Component
class RoundPages {

    private final Rounds rounds;
    private final RoundWords roundWords;
    private final Access access;
    private final Clock clock;

    RoundPages(Rounds rounds, RoundWords roundWords, Access access, Clock clock) {
        this.rounds = rounds;
        this.roundWords = roundWords;
        this.access = access;
        this.clock = clock;
    }

    RoundsView list() {
        return new RoundsView(
                rounds.all().stream()
                        .map(round -> new RoundsView.Row(roundWords.head(round), roundWords.days(round)))
                        .toList(),
                access.allows(RoundPolicy.CHANGE) ? proposals() : List.of());
    }

    /** Of this calendar year and the next. */
    private List<RoundsView.Proposal> proposals() {
        var year = Region.today(clock).getYear();
        return IntStream.rangeClosed(year, year + 1)
                .mapToObj(rounds::yearly)
                .map(yearly -> new RoundsView.Proposal(yearly.year(), roundWords.offers(turns(yearly.offers()))))
                .filter(proposal -> !proposal.offers().isEmpty())
                .toList();
    }

    /** Whose turn it is that year. */
    static List<Offer> turns(List<Offer> offers) {
        return offers.stream().filter(offer -> !offer.catchUp()).toList();
    }
}
