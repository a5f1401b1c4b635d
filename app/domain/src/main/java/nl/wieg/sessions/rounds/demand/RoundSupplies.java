package nl.wieg.sessions.rounds.demand;

import java.time.LocalDate;
import nl.wieg.sessions.rounds.Round;

/** What there is to hold rounds with. */
public interface RoundSupplies {

    /** All that can be chosen in these days, both included. */
    RoundSupply between(LocalDate first, LocalDate last);

    /** What was chosen for a round, in its days. */
    default RoundSupply of(Round round) {
        return between(round.scope().firstDay(), round.scope().lastDay())
                .only(round.means().locations(), round.means().teams());
    }
}
