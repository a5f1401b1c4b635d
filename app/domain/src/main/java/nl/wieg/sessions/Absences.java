package nl.wieg.sessions;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.WrongInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is ill, a hall is closed, it snows: what that asks for is worked out, shown, and then done in one act. */
@Service
public class Absences {

    private static final Logger LOG = LoggerFactory.getLogger(Absences.class);

    private final Affected affected;
    private final Remedies remedies;
    private final Halls halls;
    private final Bookings bookings;
    private final RepairWork work;
    private final Access access;
    private final MeterRegistry metrics;

    Absences(
            Affected affected,
            Remedies remedies,
            Halls halls,
            Bookings bookings,
            RepairWork work,
            Access access,
            MeterRegistry metrics) {
        this.affected = affected;
        this.remedies = remedies;
        this.halls = halls;
        this.bookings = bookings;
        this.work = work;
        this.access = access;
        this.metrics = metrics;
    }

    /** What it asks for as things stand; nothing is changed. */
    public Repair workOut(Absence absence) {
        access.require(SessionPolicy.REPAIR, AccessObject.of("uitval", type(absence)));
        var sessions = affected.by(absence);
        var places = bookings.of(sessions.stream().map(HeldSession::id).toList());
        return new Repair(
                absence,
                sessions.stream()
                        .map(held -> {
                            var booked = places.getOrDefault(held.id(), Bookings.Places.NONE)
                                    .booked();
                            return new Repair.Case(held.session(), booked, remedies(absence, held, booked));
                        })
                        .toList());
    }

    /**
     * Keeps the absence and does what it asks for, all or nothing.
     *
     * @param seal of the repair that the planner saw
     * @param chosen by session, which remedy of its list; the first for a session that is not in it
     * @return what was done
     * @throws WrongInput when something changed since the planner looked, or a choice is not there
     */
    @Transactional
    public List<Done> repair(Absence absence, String seal, Map<SessionId, Integer> chosen) {
        access.require(SessionPolicy.REPAIR, AccessObject.of("uitval", type(absence)));
        work.hold(absence.days());
        var repair = workOut(absence);
        if (!repair.seal().equals(seal)) {
            throw new WrongInput("Er is intussen iets veranderd. Kijk eerst wat er nu moet gebeuren.");
        }
        var done = repair.cases().stream()
                .map(one -> new Done(one, choice(one, chosen)))
                .toList();
        work.keep(absence);
        done.forEach(one -> work.apply(absence, one.of().session(), one.by()));
        metrics.counter("wieg.sessions.repaired", "absence", type(absence)).increment(done.size());
        LOG.info("repaired absence={} days={} sessions={}", type(absence), absence.days(), done.size());
        return done;
    }

    private List<Remedy> remedies(Absence absence, HeldSession held, int booked) {
        return switch (absence) {
            case Absence.OfEmployee somebody -> remedies.without(somebody.employee(), held, booked);
            case Absence.OfHall hall ->
                Stream.concat(halls.instead(held), Stream.of(halls.notHeld(held, booked)))
                        .toList();
            case Absence.OfDay day -> List.of(halls.notHeld(held, booked));
            case Absence.OfArea area -> List.of(halls.notHeld(held, booked));
        };
    }

    private static Remedy choice(Repair.Case one, Map<SessionId, Integer> chosen) {
        var number = chosen.getOrDefault(one.session().id(), 0);
        if (number < 0 || number >= one.remedies().size()) {
            throw new WrongInput("Kies een van de mogelijkheden.");
        }
        return one.remedies().get(number);
    }

    private static String type(Absence absence) {
        return switch (absence) {
            case Absence.OfEmployee somebody -> "medewerker";
            case Absence.OfHall hall -> "locatie";
            case Absence.OfDay day -> "dag";
            case Absence.OfArea area -> "gebied";
        };
    }

    /** A session, and what was done about it. */
    public record Done(Repair.Case of, Remedy by) {}
}
