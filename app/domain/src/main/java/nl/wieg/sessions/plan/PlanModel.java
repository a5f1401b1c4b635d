package nl.wieg.sessions.plan;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which sessions are held, and how many children of each area go to each place: an integer program whose solutions are the plans, one rule a
 * method. Children are counted by place, not by session: those of one location are worth the same, and are spread over them afterwards.
 */
final class PlanModel {

    private final Ground ground;
    private final PlanRules rules;
    private final ModelBuilder model = new ModelBuilder();
    private final List<Held> held = new ArrayList<>();
    private final List<Went> went = new ArrayList<>();
    private final LinearExprBuilder price = LinearExpr.newBuilder();

    private final Map<GivingWay, LinearExprBuilder> shortfalls = new EnumMap<>(GivingWay.class);
    private final Leeway leeway;

    private PlanModel(Ground ground, Leeway leeway) {
        this.ground = ground;
        this.rules = ground.rules();
        this.leeway = leeway;
    }

    /**
     * The program for these sessions that could be held.
     *
     * @param leeway how far rules may give way
     */
    static PlanModel of(Ground ground, Collection<Chance> chances, Leeway leeway) {
        Loader.loadNativeLibraries();
        var made = new PlanModel(ground, leeway);
        made.holdSessions(chances);
        made.keepTeamsToTheirMost();
        made.keepTeamsInOnePlaceAtATime();
        made.keepLocationsToOneSessionAtATime();
        made.sendChildren();
        made.fillSessions();
        made.keepHolidayShare();
        made.giveChoices();
        made.keepToLeeway();
        return made;
    }

    ModelBuilder model() {
        return model;
    }

    List<Held> held() {
        return held;
    }

    List<Went> went() {
        return went;
    }

    LinearExprBuilder price() {
        return price;
    }

    /** How much a rule gives way; empty when it never has to. */
    Optional<LinearExprBuilder> shortfall(GivingWay rule) {
        return Optional.ofNullable(shortfalls.get(rule));
    }

    /** Lets parts of sessions be held. */
    void allowParts() {
        for (var i = 0; i < model.numVariables(); i++) {
            model.getHelper().setVarIntegrality(i, false);
        }
    }

    /** Sessions that are held in any case. */
    void keep(Set<Chance> sessions) {
        held.stream().filter(some -> sessions.contains(some.chance())).forEach(some -> some.count()
                .setLowerBound(1));
    }

    /** Lets the search begin at these sessions with these children. */
    void begin(Collection<Chance> sessions, List<Sent> sent) {
        var begun = Set.copyOf(sessions);
        var children = new HashMap<List<Object>, Double>();
        sent.forEach(some -> children.merge(List.of(some.area(), some.place()), some.children(), Double::sum));
        var helper = model.getHelper();
        helper.clearHints();
        held.forEach(some -> helper.addHint(some.count().getIndex(), begun.contains(some.chance()) ? 1 : 0));
        went.forEach(some -> helper.addHint(
                some.children().getIndex(), children.getOrDefault(List.of(some.area(), some.place()), 0.0)));
    }

    /** Pinned sessions stand; another that could not take the fewest children is not held. */
    private void holdSessions(Collection<Chance> chances) {
        for (var chance : chances) {
            var pinned = ground.isPinned(chance);
            if (pinned || chance.capacity() >= rules.minChildrenPerSession()) {
                var count = model.newIntVar(pinned ? 1 : 0, 1, "");
                held.add(new Held(chance, ground.place(chance), pinned, count));
                price.addTerm(count, ground.priceOfSession(chance.location(), chance.team()));
            }
        }
    }

    /** A team holds at most so many sessions in the round. */
    private void keepTeamsToTheirMost() {
        by(some -> some.chance().team())
                .forEach((team, sessions) -> model.addLessOrEqual(
                        sum(sessions), ground.instance().teams().get(team).maxSessions()));
    }

    /** A team has one session in a day part. */
    private void keepTeamsInOnePlaceAtATime() {
        by(some -> List.of(some.chance().team(), some.chance().part())).values().forEach(this::atMostOne);
    }

    /** A location has one session in a day part. */
    private void keepLocationsToOneSessionAtATime() {
        by(some -> List.of(some.chance().location(), some.chance().part()))
                .values()
                .forEach(this::atMostOne);
    }

    private void atMostOne(List<Held> sessions) {
        if (sessions.size() > 1) {
            model.addLessOrEqual(sum(sessions), 1);
        }
    }

    /** No more children leave an area than it has, and they go where they can come. */
    private void sendChildren() {
        var areas = ground.instance().areas();
        var places = held.stream().map(Held::place).distinct().toList();
        for (var a = 0; a < areas.size(); a++) {
            var expected = areas.get(a).expected();
            var from = LinearExpr.newBuilder();
            for (var place : places) {
                if (expected > 0 && ground.reaches(a, place.location())) {
                    var children = model.newNumVar(0, expected, "");
                    went.add(new Went(a, place, children));
                    from.add(children);
                    price.addTerm(children, priceOfChild(a, place));
                }
            }
            model.addLessOrEqual(from, expected);
            price.add(rules.weights().uncovered() * expected);
        }
    }

    private double priceOfChild(int area, Place place) {
        var weights = rules.weights();
        return ground.regret(area, place.location())
                + (place.schoolTime() ? weights.schoolTime() : 0)
                - weights.uncovered();
    }

    /** Never more children than fit in, never fewer than a session is held for. */
    private void fillSessions() {
        var childrenAt = went.stream().collect(Collectors.groupingBy(Went::place));
        by(Held::place).forEach((place, sessions) -> {
            var most = LinearExpr.newBuilder();
            var fewest = LinearExpr.newBuilder();
            childrenAt.getOrDefault(place, List.of()).forEach(some -> {
                most.add(some.children());
                fewest.add(some.children());
            });
            sessions.forEach(some -> {
                most.addTerm(some.count(), -some.chance().capacity());
                fewest.addTerm(some.count(), -rules.minChildrenPerSession());
                if (some.pinned() && leeway.isSome()) {
                    var children = model.newNumVar(
                            Math.max(
                                    0,
                                    rules.minChildrenPerSession()
                                            - some.chance().capacity()),
                            Double.POSITIVE_INFINITY,
                            "");
                    fewest.add(missing(GivingWay.FEWEST_OF_PINNED, children, 1));
                }
            });
            model.addLessOrEqual(most, 0);
            model.addGreaterOrEqual(fewest, 0);
        });
    }

    /** So large a share of the sessions at least falls in holidays, unless none can. */
    private void keepHolidayShare() {
        if (ground.chances().stream().noneMatch(chance -> ground.isHoliday(chance.part()))) {
            return;
        }
        var share = LinearExpr.newBuilder();
        held.forEach(some -> share.addTerm(
                some.count(), (ground.isHoliday(some.chance().part()) ? 1 : 0) - rules.holidayShareMin()));
        if (leeway.isSome()) {
            share.add(missing(GivingWay.HOLIDAY_SHARE, model.newIntVar(0, Double.POSITIVE_INFINITY, ""), 1));
        }
        model.addGreaterOrEqual(share, 0);
    }

    /** An area has sessions in reach on so many different dates. Where all must, those that reach the least speak for those that reach more. */
    private void giveChoices() {
        var days = new DaysHeld(model, held);
        var near = leeway.isSome() ? ground.neighbourhoods() : ground.tightNeighbourhoods();
        near.forEach(some -> {
            var wanted = some.wanted(rules.minChoices());
            if (wanted > 0) {
                var dates = days.near(some);
                if (leeway.isSome()) {
                    dates.add(missing(
                            GivingWay.CHOICES,
                            model.newNumVar(0, wanted, ""),
                            some.areas().size()));
                }
                model.addGreaterOrEqual(dates, wanted);
            }
        });
    }

    private void keepToLeeway() {
        leeway.most()
                .forEach((rule, most) -> shortfall(rule).ifPresent(missing -> model.addLessOrEqual(missing, most)));
    }

    private Variable missing(GivingWay rule, Variable some, double weight) {
        shortfalls.computeIfAbsent(rule, none -> LinearExpr.newBuilder()).addTerm(some, weight);
        return some;
    }

    private <T> Map<T, List<Held>> by(Function<Held, T> key) {
        return held.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static LinearExprBuilder sum(List<Held> sessions) {
        var sum = LinearExpr.newBuilder();
        sessions.forEach(some -> sum.add(some.count()));
        return sum;
    }

    /**
     * A session that could be held.
     *
     * @param count 1 when it is
     */
    record Held(Chance chance, Place place, boolean pinned, Variable count) {}

    /** Children of one area at one place. */
    record Went(int area, Place place, Variable children) {}
}
