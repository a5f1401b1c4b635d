package nl.wieg.appointments;

import nl.wieg.sessions.events.ConsultsOffered;
import nl.wieg.sessions.events.GroupDayCancelled;
import nl.wieg.sessions.events.GroupDaysPublished;
import nl.wieg.sessions.events.SessionCancelled;
import nl.wieg.sessions.events.SessionChanged;
import nl.wieg.sessions.events.SessionsPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps slots in step with sessions: in the transaction of whoever changes those, so that there is no moment in which they differ. */
@Component
class SlotKeeper {

    private final SlotTable table;

    SlotKeeper(SlotTable table) {
        this.table = table;
    }

    @EventListener
    void on(SessionsPublished published) {
        published.sessions().stream()
                .filter(session -> table.isWithout(session.session()))
                .forEach(session -> table.add(session.session(), SlotTimes.of(session)));
    }

    @EventListener
    void on(GroupDaysPublished published) {
        published.days().stream()
                .filter(day -> table.isWithout(day.groupDay()))
                .forEach(day -> table.add(day.groupDay(), SlotTimes.of(day)));
    }

    /** Nobody who has a place loses it; what was given above the capacity is taken back. */
    @EventListener
    void on(SessionChanged changed) {
        var session = changed.session();
        table.change(session.session(), SlotPlaces.of(session, table.held(session.session()), 0));
    }

    /** What is booked stays to be seen, without a place: those children are to go elsewhere. */
    @EventListener
    void on(SessionCancelled cancelled) {
        table.close(cancelled.session());
    }

    /** As for a session. */
    @EventListener
    void on(GroupDayCancelled cancelled) {
        table.close(cancelled.groupDay());
    }

    @EventListener
    void on(ConsultsOffered offered) {
        offered.consults().stream()
                .filter(consult -> table.isWithout(consult.consult()))
                .forEach(consult -> table.add(consult.consult(), SlotTimes.of(consult)));
    }
}
