package nl.wieg.appointments.fill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.appointments.forecast.Forecaster;
import nl.wieg.appointments.forecast.Forecasts;
import nl.wieg.sessions.SessionId;
import org.springframework.stereotype.Service;

/** How full the sessions to come are. */
@Service
public class Fills {

    private final UpcomingSessions upcoming;
    private final Slots slots;
    private final Forecasts forecasts;
    private final FillTable table;
    private final Access access;

    Fills(UpcomingSessions upcoming, Slots slots, Forecasts forecasts, FillTable table, Access access) {
        this.upcoming = upcoming;
        this.slots = slots;
        this.forecasts = forecasts;
        this.table = table;
        this.access = access;
    }

    /** Those that will be held from today on, in order of day and time. */
    public List<SessionFill> ahead() {
        access.require(FillPolicy.READ, AccessObject.of("bezetting", "alle sessies"));
        return fills(upcoming.ahead());
    }

    /**
     * One of them, or one that was held or cancelled.
     *
     * @throws nl.wieg.shared.NotThere when there is no such session
     */
    public SessionFill of(SessionId id) {
        access.require(FillPolicy.READ, AccessObject.of("bezetting", id.toString()));
        return fills(List.of(upcoming.of(id))).getFirst();
    }

    /** What overbooking it would bring, from none up. */
    public List<Choice> choices(SessionId id) {
        var fill = of(id);
        return risks(fill).choices(slots.of(id.value()));
    }

    /** How far sessions may be overbooked. */
    public FillRule rule() {
        access.require(FillPolicy.READ, AccessObject.of("bezetting", "regel"));
        return table.rule();
    }

    Risks risks(SessionFill fill) {
        return new Risks(table.rule(), fill.upcoming(), fill.forecast().noShow());
    }

    private List<SessionFill> fills(List<UpcomingSession> found) {
        var ids = found.stream().map(one -> one.session().id().value()).toList();
        var places = slots.of(ids);
        var overbooked = table.last(ids);
        var rule = table.rule();
        var forecaster = forecasts.current();
        return found.stream()
                .map(one -> fill(one, places, overbooked, rule, forecaster))
                .toList();
    }

    private static SessionFill fill(
            UpcomingSession one,
            Map<UUID, List<Slot>> places,
            Map<UUID, Overbooking> overbooked,
            FillRule rule,
            Forecaster forecaster) {
        var id = one.session().id().value();
        var own = places.getOrDefault(id, List.of());
        var forecast = forecaster.of(one.facts());
        return new SessionFill(
                one,
                own.stream().mapToInt(Slot::capacity).sum(),
                own.stream().mapToInt(Slot::booked).sum(),
                Optional.ofNullable(overbooked.get(id)),
                forecast,
                new Risks(rule, one, forecast.noShow()).of(own));
    }
}
