package nl.wieg.sessions.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.WrongInput;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The group days of published rounds. Those of a draft are the round's own. */
@Service
public class GroupDays {

    private final GroupDayTable table;
    private final Access access;
    private final Clock clock;

    GroupDays(GroupDayTable table, Access access, Clock clock) {
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    /** That will be held or were held in these days, both included; in order of day and time. */
    public List<GroupDay> standing(LocalDate first, LocalDate last) {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", first + "/" + last));
        return table.standing(first, last);
    }

    /** Those of a round that are not held after all, with why. */
    public Map<UUID, String> cancelled(RoundId round) {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", round.toString()));
        return table.cancelled(round);
    }

    /**
     * Is not held, for good; in the transaction of who tells so.
     *
     * @param day one that stands
     * @param reason for families to read
     * @throws WrongInput when it was cancelled meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID day, String reason) {
        var actor = access.require(RoundPolicy.PUBLISH, AccessObject.of("groepsdag", day.toString()));
        try {
            table.cancel(day, reason, clock.instant(), actor.name());
        } catch (DuplicateKeyException e) {
            throw new WrongInput("Er is intussen iets veranderd. Kijk eerst wat er nu moet gebeuren.");
        }
    }
}
