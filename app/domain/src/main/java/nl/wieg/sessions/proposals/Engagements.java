package nl.wieg.sessions.proposals;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.sessions.plan.Placement;

/** What locations and teams are engaged for already. */
public interface Engagements {

    /** Standing sessions of all rounds in these days, both included. */
    List<Placement> between(LocalDate first, LocalDate last);
}
