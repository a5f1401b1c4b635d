package nl.wieg.sessions.vaccines;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.RoundPolicy;
import nl.wieg.sessions.rounds.demand.Demands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which vaccines published sessions need. */
@Service
public class SessionDoses {

    private final Demands demands;
    private final JdbcClient jdbc;
    private final Access access;

    SessionDoses(Demands demands, JdbcClient jdbc, Access access) {
        this.demands = demands;
        this.jdbc = jdbc;
        this.access = access;
    }

    /** By session, each by kind; sessions for which nobody is expected are not there. */
    public Map<UUID, List<ExpectedDoses>> of(RoundId round) {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", round.toString()));
        return jdbc
                .sql("SELECT session_id, kind, doses FROM sessions_session_vaccine"
                        + " JOIN sessions_session ON id = session_id WHERE round_id = ? ORDER BY session_id, kind")
                .param(round.toString())
                .query((row, i) -> Map.entry(
                        UUID.fromString(row.getString("session_id")),
                        new ExpectedDoses(row.getString("kind"), row.getDouble("doses"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * Writes down those of sessions that are published now, by the register of now; in the transaction of its caller.
     *
     * @param sessions in the order of the plan
     */
    public void write(Round round, List<UUID> sessions, SessionPlan plan, List<Area> areas) {
        access.require(RoundPolicy.PUBLISH, AccessObject.of("ronde", round.id().toString()));
        var mix = VaccineMix.of(demands.of(round));
        var children = children(plan, areas);
        IntStream.range(0, sessions.size()).forEach(place -> mix.doses(children.getOrDefault(place, Map.of()))
                .forEach(doses -> add(sessions.get(place), doses)));
    }

    /** By the session's place in the plan and the municipality they come from. */
    private static Map<Integer, Map<String, Double>> children(SessionPlan plan, List<Area> areas) {
        var municipalities = areas.stream().collect(Collectors.toMap(Area::id, Area::municipality));
        return plan.flows().stream()
                .collect(Collectors.groupingBy(
                        Flow::session,
                        Collectors.groupingBy(
                                flow -> municipalities.getOrDefault(flow.area(), ""),
                                Collectors.summingDouble(Flow::children))));
    }

    private void add(UUID session, ExpectedDoses doses) {
        jdbc.sql("INSERT INTO sessions_session_vaccine (session_id, kind, doses) VALUES (?, ?, ?)")
                .params(session.toString(), doses.kind(), doses.doses())
                .update();
    }
}
