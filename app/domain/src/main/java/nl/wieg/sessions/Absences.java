package nl.wieg.sessions;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
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

    private final RepairCases cases;
    private final LostGroupDays groupDays;
    private final RepairWork work;
    private final Access access;
    private final MeterRegistry metrics;

    Absences(RepairCases cases, LostGroupDays groupDays, RepairWork work, Access access, MeterRegistry metrics) {
        this.cases = cases;
        this.groupDays = groupDays;
        this.work = work;
        this.access = access;
        this.metrics = metrics;
    }

    /** What it asks for as things stand; nothing is changed. */
    public Repair workOut(Absence absence) {
        access.require(SessionPolicy.REPAIR, AccessObject.of("uitval", type(absence)));
        return new Repair(absence, cases.of(absence), groupDays.by(absence));
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
    public Repaired repair(Absence absence, String seal, Map<SessionId, Integer> chosen) {
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
        repair.groupDays().forEach(lost -> groupDays.cancel(lost.day(), absence.reason()));
        var all = done.size() + repair.groupDays().size();
        metrics.counter("wieg.sessions.repaired", "absence", type(absence)).increment(all);
        LOG.info(
                "repaired absence={} days={} sessions={} groupDays={}",
                type(absence),
                absence.days(),
                done.size(),
                repair.groupDays().size());
        return new Repaired(done, repair.groupDays());
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

    /**
     * What was done.
     *
     * @param groupDays that were cancelled
     */
    public record Repaired(List<Done> sessions, List<Repair.LostGroupDay> groupDays) {

        public Repaired {
            sessions = List.copyOf(sessions);
            groupDays = List.copyOf(groupDays);
        }
    }
}
