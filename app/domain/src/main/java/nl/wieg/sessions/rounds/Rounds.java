package nl.wieg.sessions.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Actor;
import nl.wieg.access.Policy;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds, as planners make them. Two who change one round wait for each other; each change is of the round as it then stands. Every change is
 * refused with {@link WrongInput} when it cannot be or the round is no draft, and with {@link NotThere} when there is no such round.
 */
@Service
public class Rounds {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private final RoundTable table;
    private final Schedules schedules;
    private final KnownMeans known;
    private final Municipalities municipalities;
    private final Access access;
    private final Clock clock;

    Rounds(
            RoundTable table,
            Schedules schedules,
            KnownMeans known,
            Municipalities municipalities,
            Access access,
            Clock clock) {
        this.table = table;
        this.schedules = schedules;
        this.known = known;
        this.municipalities = municipalities;
        this.access = access;
        this.clock = clock;
    }

    /** All of them, the newest school year first, and in it the latest. */
    public List<RoundSummary> all() {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", "alle"));
        return table.all();
    }

    /** One round as it stands. */
    public Round read(RoundId id) {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", id.toString()));
        return table.find(id).orElseThrow(() -> missing(id));
    }

    /** As {@link #read}, held until the end of the transaction: whoever changes it, or numbers what belongs to it, waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Round readHeld(RoundId id) {
        require(RoundPolicy.READ, id);
        return hold(id);
    }

    /** What the schedule asks in a year. By the schedule of the first day of that year's round, or of the last that is known. */
    public YearlyRound yearly(int year) {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", "jaar " + year));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WrongInput("Kies een jaar van " + FIRST_YEAR + " tot en met " + LAST_YEAR + ".");
        }
        return new YearlyRound(year, SchoolAgeOffers.of(schedules.inForce(LocalDate.of(year, 12, 31)), year));
    }

    /** What can be offered, by the schedule in force. */
    public List<Vaccine> vaccines() {
        access.require(RoundPolicy.READ, AccessObject.of("ronde", "vaccins"));
        return SchoolAgeOffers.vaccines(schedules.inForce(Region.today(clock)));
    }

    /**
     * Makes a draft, kept to the usual rules.
     *
     * @param id of the round to come; one that is made already, when the same is sent twice, gets this aim and keeps the rest
     * @throws org.springframework.dao.DuplicateKeyException for who makes the same at the same moment; again, it is there
     */
    @Transactional
    public RoundId make(RoundId id, Aim aim, Scope scope) {
        var actor = access.require(RoundPolicy.CHANGE, AccessObject.of("ronde", "nieuw"));
        requireKnown(aim);
        requireKnown(scope);
        if (table.find(id).isPresent()) {
            aim(id, aim);
        } else {
            table.add(Round.draft(id, aim, scope, clock.instant(), actor.name()));
        }
        return id;
    }

    @Transactional
    public void aim(RoundId id, Aim aim) {
        change(id, round -> {
            requireKnown(aim);
            return round.to(aim);
        });
    }

    @Transactional
    public void scope(RoundId id, Scope scope) {
        change(id, round -> {
            requireKnown(scope);
            return round.in(scope);
        });
    }

    @Transactional
    public void rules(RoundId id, RoundRules rules) {
        change(id, round -> round.keepingTo(rules));
    }

    @Transactional
    public void means(RoundId id, Set<UUID> locations, List<TeamChoice> teams) {
        change(id, round -> {
            var changed = round.by(locations, teams);
            known.check(locations, teams);
            return changed;
        });
    }

    /**
     * Sets what turnout to expect, each with who and when; one that the planner had set to the same keeps both.
     *
     * @param shares 0 to 1
     * @param workedOut for these what the planner said before is taken back
     */
    @Transactional
    public void turnout(RoundId id, Map<TurnoutKey, Double> shares, Collection<TurnoutKey> workedOut) {
        change(id, round -> round.expecting(settings(round, shares), workedOut));
    }

    /** Adds a group day, under an id of its own, which is returned. */
    @Transactional
    public UUID addGroupDay(RoundId id, GroupDay day) {
        var added = new GroupDay(
                TimeOrderedIds.next(),
                day.location(),
                day.day(),
                day.hours(),
                day.capacity(),
                day.walkIn(),
                day.waves());
        change(id, round -> round.with(added));
        return added.id();
    }

    @Transactional
    public void removeGroupDay(RoundId id, UUID day) {
        change(id, round -> round.without(day));
    }

    /** From here on what it offers to whom no longer changes. */
    @Transactional
    public void publish(RoundId id) {
        var actor = require(RoundPolicy.PUBLISH, id);
        table.setState(hold(id).published(clock.instant(), actor.name()));
    }

    /** Its last session is over. */
    @Transactional
    public void close(RoundId id) {
        require(RoundPolicy.PUBLISH, id);
        table.setState(hold(id).closed(clock.instant()));
    }

    private void requireKnown(Aim aim) {
        var kinds = schedules.inForce(Region.today(clock)).kinds();
        if (aim.offers().stream().anyMatch(offer -> !kinds.contains(offer.kind()))) {
            throw new WrongInput("offers", "Kies een vaccin uit het schema.");
        }
    }

    private void requireKnown(Scope scope) {
        var known = municipalities.all().stream().map(Municipality::code).collect(Collectors.toSet());
        if (!known.containsAll(scope.municipalities())) {
            throw new WrongInput("municipalities", "Kies gemeenten uit de lijst.");
        }
    }

    private List<TurnoutSetting> settings(Round round, Map<TurnoutKey, Double> shares) {
        var now = clock.instant();
        var by = Actor.current().name();
        return shares.entrySet().stream()
                .filter(share -> round.turnout().stream()
                        .noneMatch(old -> old.key().equals(share.getKey()) && old.share() == share.getValue()))
                .map(share -> new TurnoutSetting(share.getKey(), share.getValue(), now, by))
                .toList();
    }

    private void change(RoundId id, UnaryOperator<Round> change) {
        require(RoundPolicy.CHANGE, id);
        table.replace(change.apply(hold(id)));
    }

    private Round hold(RoundId id) {
        return table.hold(id).orElseThrow(() -> missing(id));
    }

    private Actor require(Policy policy, RoundId id) {
        return access.require(policy, AccessObject.of("ronde", id.toString()));
    }

    private static NotThere missing(RoundId id) {
        return new NotThere("Er is geen ronde " + id + ".");
    }
}
