package nl.wieg.appointments.forecast;

import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is remembered of the sessions that were held. For processes of our own. */
@Service
public class PastSessions {

    private final PastSessionTable table;
    private final Access access;

    PastSessions(PastSessionTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    /** Remembers these, all or none; one that is remembered already stays as it was first told. */
    @Transactional
    public void remember(List<PastSession> sessions) {
        access.require(ForecastPolicy.REMEMBER, AccessObject.of("sessies", sessions.size() + " gehouden"));
        var known = table.ids();
        table.add(sessions.stream()
                .filter(session -> !known.contains(session.id()))
                .toList());
    }
}
