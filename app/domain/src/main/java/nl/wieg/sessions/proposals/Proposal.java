package nl.wieg.sessions.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.WrongInput;

/**
 * A proposal as it stands. Each change is a method of this package; all refuse while it is searched or after it was chosen, and with
 * {@link WrongInput} what the locations and teams do not allow.
 *
 * @param number in the round, from 1
 * @param version one higher with each change
 * @param posed the round as it was when it was asked for
 * @param plan empty until a search brought one
 */
public record Proposal(
        ProposalId id,
        RoundId round,
        int number,
        ProposalState state,
        int version,
        int seconds,
        PlanInstance posed,
        Optional<SessionPlan> plan,
        List<Wish> wishes,
        Instant askedAt,
        String askedBy) {

    public Proposal {
        wishes = List.copyOf(wishes);
    }

    static Proposal asked(RoundId round, int number, int seconds, PlanInstance posed, Instant at, String by) {
        return new Proposal(
                ProposalId.next(),
                round,
                number,
                ProposalState.QUEUED,
                1,
                seconds,
                posed,
                Optional.empty(),
                List.of(),
                at,
                by);
    }

    /** What is to be planned: as it was posed, with the wishes. */
    public PlanInstance instance() {
        var free = wishes.stream().filter(wish -> wish.kind() == Wish.Kind.FREE).toList();
        var kept = wishes.stream()
                .filter(wish -> wish.kind() == Wish.Kind.KEEP)
                .map(Wish::at)
                .toList();
        return posed.withPinned(kept)
                .withLocations(posed.locations().stream()
                        .map(location -> without(location, free))
                        .toList());
    }

    /** Which sessions are in it; none without a plan. */
    public List<Placement> sessions() {
        return plan.stream()
                .flatMap(some -> some.sessions().stream())
                .map(PlannedSession::at)
                .toList();
    }

    /** Whether it was asked for with the same, and nobody has changed it since. */
    boolean isAskedOf(PlanInstance same, int sameSeconds) {
        return version == 1 && seconds == sameSeconds && posed.equals(same);
    }

    public boolean keeps(Placement session) {
        return wishes.contains(new Wish(Wish.Kind.KEEP, session));
    }

    /** The session stays, whatever is searched. */
    Proposal keeping(Placement session) {
        requireSession(session);
        return with(plan, wish(Wish.Kind.KEEP, session));
    }

    /** The session may be moved or dropped again by a search. */
    Proposal lettingGo(Placement session) {
        requireSession(session);
        return with(plan, except(session));
    }

    /** Without the session; nobody comes there then. */
    Proposal without(Placement session) {
        requireSession(session);
        return with(plan, wish(Wish.Kind.FREE, session))
                .holding(sessions().stream()
                        .filter(some -> !some.equals(session))
                        .toList());
    }

    /** With a session that the planner puts there, which stays. */
    Proposal with(Placement session) {
        requirePlan();
        HandPlaced.check(posed, sessions(), session);
        return with(plan, wish(Wish.Kind.KEEP, session))
                .holding(Stream.concat(sessions().stream(), Stream.of(session)).toList());
    }

    /** With the session elsewhere or at another time, where it stays. */
    Proposal moving(Placement session, Placement to) {
        requireSession(session);
        var others = sessions().stream().filter(some -> !some.equals(session)).toList();
        HandPlaced.check(posed, others, to);
        return with(plan, listed(wish(Wish.Kind.FREE, session), Wish.Kind.KEEP, to))
                .holding(Stream.concat(others.stream(), Stream.of(to)).toList());
    }

    /** With the session where it is and a second one elsewhere or at another time; both stay, and its children are spread over them. */
    Proposal splitting(Placement session, Placement other) {
        requireSession(session);
        HandPlaced.check(posed, sessions(), other);
        return with(plan, listed(wish(Wish.Kind.KEEP, session), Wish.Kind.KEEP, other))
                .holding(Stream.concat(sessions().stream(), Stream.of(other)).toList());
    }

    /** To be searched for so long, from where it is. */
    Proposal queued(int forSeconds) {
        if (state.isSearched() || state == ProposalState.CHOSEN) {
            throw new WrongInput("Dit voorstel wordt al uitgerekend, of is al gekozen.");
        }
        return new Proposal(
                id, round, number, ProposalState.QUEUED, version, forSeconds, posed, plan, wishes, askedAt, askedBy);
    }

    /** To be published. */
    Proposal chosen() {
        requirePlan();
        return new Proposal(
                id, round, number, ProposalState.CHOSEN, version, seconds, posed, plan, wishes, askedAt, askedBy);
    }

    /** Another one like it, under a number of its own. */
    Proposal copied(int otherNumber, Instant at, String by) {
        if (state.isSearched()) {
            throw new WrongInput("Wacht tot dit voorstel is uitgerekend, of stop het zoeken.");
        }
        var copied = plan.isPresent() ? ProposalState.DONE : ProposalState.QUEUED;
        return new Proposal(ProposalId.next(), round, otherNumber, copied, 1, seconds, posed, plan, wishes, at, by);
    }

    /** What was proven before it is proven of this, when no rule gives way that did not: it was of all plans for the same wishes, or fewer. */
    private Proposal holding(List<Placement> sessions) {
        var held = Planner.exactly(sessions, instance());
        var proven = plan.filter(
                        before -> held.broken().isEmpty() || held.broken().equals(before.broken()))
                .map(SessionPlan::bound);
        return with(Optional.of(held.boundedBy(proven.orElse(0.0))), wishes);
    }

    /** Nothing is proven any more once a wish is taken back: there may be better plans without it. */
    private Proposal with(Optional<SessionPlan> other, List<Wish> others) {
        var proven = others.containsAll(wishes) ? other : other.map(some -> some.boundedBy(0));
        return new Proposal(id, round, number, state, version, seconds, posed, proven, others, askedAt, askedBy);
    }

    private List<Wish> wish(Wish.Kind kind, Placement at) {
        return listed(wishes, kind, at);
    }

    private List<Wish> except(Placement at) {
        return wishes.stream().filter(wish -> !wish.isAt(at)).toList();
    }

    private static List<Wish> listed(List<Wish> wishes, Wish.Kind kind, Placement at) {
        return Stream.concat(wishes.stream().filter(wish -> !wish.isAt(at)), Stream.of(new Wish(kind, at)))
                .toList();
    }

    private static Location without(Location location, List<Wish> free) {
        return location.without(free.stream()
                .map(Wish::at)
                .filter(at -> at.location().equals(location.id()))
                .map(Placement::part)
                .toList());
    }

    private void requirePlan() {
        if (state != ProposalState.DONE) {
            throw new WrongInput("Dit voorstel kan nu niet worden veranderd.");
        }
    }

    private void requireSession(Placement session) {
        requirePlan();
        if (!sessions().contains(session)) {
            throw new WrongInput("Deze sessie staat niet meer in het voorstel.");
        }
    }
}
