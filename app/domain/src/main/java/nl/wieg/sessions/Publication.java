package nl.wieg.sessions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.plan.Team;
import nl.wieg.sessions.proposals.Proposal;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.TeamId;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.rounds.demand.RoundSupply;
import nl.wieg.sessions.rounds.demand.RoundSupply.Crew;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.sessions.vaccines.SessionDoses;
import nl.wieg.shared.WrongInput;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes sessions of a chosen proposal, with who of the staff is there and what to bring; in the transaction of its caller. */
@Component
class Publication {

    private final SessionTable table;
    private final Rounds rounds;
    private final RoundSupplies supplies;
    private final Roster roster;
    private final SessionDoses doses;

    Publication(SessionTable table, Rounds rounds, RoundSupplies supplies, Roster roster, SessionDoses doses) {
        this.table = table;
        this.rounds = rounds;
        this.supplies = supplies;
        this.roster = roster;
        this.doses = doses;
    }

    /**
     * Publishes the round and its sessions.
     *
     * @throws WrongInput when a session cannot be held any more
     */
    List<Session> publish(Proposal proposal) {
        var round = rounds.read(proposal.round());
        var sessions = sessions(proposal, supplies.of(round));
        rounds.publish(proposal.round());
        try {
            table.add(sessions);
        } catch (DuplicateKeyException e) {
            throw new WrongInput(
                    "Een team of locatie heeft op een van deze momenten al een sessie van een andere ronde."
                            + " Laat het voorstel daar omheen zoeken.");
        }
        roster.staff(sessions.stream()
                .map(held -> new Roster.Wanted(new TeamId(held.session().team()), held.shift(), held.lanes()))
                .toList());
        doses.write(
                round,
                sessions.stream().map(HeldSession::id).toList(),
                proposal.plan().orElseThrow(),
                proposal.posed().areas());
        return sessions.stream().map(HeldSession::session).toList();
    }

    /** @throws WrongInput when the round has sessions to plan, or no group day */
    void publishGroupDays(RoundId id) {
        var round = rounds.read(id);
        if (round.aim().delivery().hasSessions()) {
            throw new WrongInput("In deze ronde horen ook kleine sessies. Publiceer een voorstel.");
        }
        if (round.groupDays().isEmpty()) {
            throw new WrongInput("Er is nog geen groepsdag.");
        }
        rounds.publish(id);
    }

    List<StaffedSession> staffed(Days days) {
        var crews = roster.crews(days);
        return table.planned(days).stream()
                .map(held -> staffed(held, crews.getOrDefault(held.id(), Roster.OnDuty.NOBODY)))
                .toList();
    }

    private static StaffedSession staffed(HeldSession held, Roster.OnDuty crew) {
        return new StaffedSession(held.session(), crew.who(), Math.max(0, held.lanes() - crew.lanes()));
    }

    private static List<HeldSession> sessions(Proposal proposal, RoundSupply supply) {
        var standing = new StandingSupply(supply);
        var planned = proposal.plan().orElseThrow().sessions();
        planned.stream().map(PlannedSession::at).forEach(standing::require);
        var lanes = new Lanes(proposal, supply);
        return planned.stream()
                .map(session ->
                        new HeldSession(session(proposal, session, supply), lanes.of(session), lanes.perLane(session)))
                .toList();
    }

    private static Session session(Proposal proposal, PlannedSession planned, RoundSupply supply) {
        var part = planned.at().part();
        var times = Optional.ofNullable(supply.hours().get(part.part()))
                .orElseThrow(() -> new WrongInput("Van dit dagdeel is niet bekend hoe laat het begint: " + part + "."));
        return new Session(
                SessionId.next(),
                proposal.round(),
                UUID.fromString(planned.at().location()),
                UUID.fromString(planned.at().team()),
                part,
                times.from(),
                times.until(),
                planned.capacity(),
                planned.expected(),
                SessionState.PLANNED);
    }

    /** How many lanes sessions hold: as many as the team has and the location has room for. */
    private static final class Lanes {

        private final Map<String, Integer> ofPlaces;
        private final Map<String, Integer> ofCrews;
        private final Map<String, Team> teams;

        Lanes(Proposal proposal, RoundSupply supply) {
            this.ofPlaces = supply.places().stream()
                    .collect(Collectors.toMap(place -> place.id().toString(), Place::lanes));
            this.ofCrews = supply.crews().stream()
                    .collect(Collectors.toMap(crew -> crew.id().toString(), Crew::lanes));
            this.teams = proposal.posed().teams().stream().collect(Collectors.toMap(Team::id, Function.identity()));
        }

        int of(PlannedSession session) {
            return Math.min(
                    ofPlaces.getOrDefault(session.at().location(), 1),
                    ofCrews.getOrDefault(session.at().team(), 1));
        }

        int perLane(PlannedSession session) {
            return Optional.ofNullable(teams.get(session.at().team()))
                    .map(team -> team.perLane().getOrDefault(session.at().part().part(), 0))
                    .orElse(0);
        }
    }
}
