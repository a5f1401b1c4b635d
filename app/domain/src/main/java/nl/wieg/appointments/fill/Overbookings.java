package nl.wieg.appointments.fill;

import java.time.Clock;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What planners say about overbooking. */
@Service
public class Overbookings {

    private final Fills fills;
    private final Slots slots;
    private final FillTable table;
    private final Access access;
    private final Clock clock;

    Overbookings(Fills fills, Slots slots, FillTable table, Access access, Clock clock) {
        this.fills = fills;
        this.slots = slots;
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Gives a session places above its capacity: says so, and sets its slots, both or neither.
     *
     * @param extra 0 for no overbooking, which is always allowed
     * @throws WrongInput beyond what the rule lets, and for a session that is over or will not be held
     */
    @Transactional
    public void set(SessionId id, int extra) {
        var actor = access.require(FillPolicy.OVERBOOK, AccessObject.of("sessie", id.toString()));
        var fill = fills.of(id);
        require(fill.session());
        var risks = fills.risks(fill);
        var most = risks.rule().most(fill.session().capacity());
        if (extra < 0 || extra > most) {
            throw new WrongInput("extra", "Kies 0 tot en met " + most + " plekken extra.");
        }
        var now = slots.overbook(fill.session().offered(), extra);
        if (!risks.isAllowed(extra, risks.of(now))) {
            throw new WrongInput(
                    "extra", "Met zoveel plekken extra moet te vaak iemand te lang wachten. Kies er minder.");
        }
        table.add(id.value(), new Overbooking(extra, clock.instant(), actor.name()));
    }

    private void require(Session session) {
        if (session.state() != SessionState.PLANNED || session.part().date().isBefore(Region.today(clock))) {
            throw new WrongInput("Deze sessie wordt niet meer gehouden. Er is niets veranderd.");
        }
    }
}
