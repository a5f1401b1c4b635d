package nl.wieg.sessions.rounds.demand;

import java.util.List;
import java.util.stream.IntStream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.immunisation.unprotected.Cohorts;
import nl.wieg.immunisation.unprotected.EarlierTurnout;
import nl.wieg.immunisation.unprotected.Unprotected;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is expected at a round, by the register as it stands: three reads of it, whatever the round. */
@Service
public class Demands {

    private static final int YEARS_BACK = 2;

    private final Unprotected unprotected;
    private final PostcodeAreas areas;
    private final JdbcClient jdbc;
    private final Access access;

    Demands(Unprotected unprotected, PostcodeAreas areas, JdbcClient jdbc, Access access) {
        this.unprotected = unprotected;
        this.areas = areas;
        this.jdbc = jdbc;
        this.access = access;
    }

    public Demand of(Round round) {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", round.id().toString()));
        var scope = round.scope();
        var cohorts = round.aim().offers().stream().map(Offer::cohorts).toList();
        var children = unprotected.count(cohorts, scope.firstDay(), scope.lastDay()).stream()
                .filter(group -> scope.municipalities().contains(group.municipality()))
                .toList();
        var turnouts = new Turnouts(earlier(cohorts, scope.firstDay().getYear()), defaults(), round.turnout());
        return new DemandCount(round, children, turnouts, areas).demand();
    }

    /** Each under the birth year that is as old in the year of the round as it was in the year before. */
    private List<EarlierTurnout> earlier(List<Cohorts> cohorts, int year) {
        return IntStream.rangeClosed(1, YEARS_BACK)
                .boxed()
                .flatMap(back ->
                        unprotected
                                .cameIn(
                                        year - back,
                                        cohorts.stream()
                                                .map(some -> some.before(back))
                                                .toList())
                                .stream()
                                .map(one -> new EarlierTurnout(
                                        one.municipality(),
                                        one.kind(),
                                        one.birthYear() + back,
                                        one.open(),
                                        one.came())))
                .toList();
    }

    private List<TurnoutDefault> defaults() {
        return jdbc.sql("SELECT kind, catch_up, share, source FROM sessions_turnout_default")
                .query((row, i) -> new TurnoutDefault(
                        row.getString("kind"),
                        row.getBoolean("catch_up"),
                        row.getDouble("share"),
                        row.getString("source")))
                .list();
    }
}
