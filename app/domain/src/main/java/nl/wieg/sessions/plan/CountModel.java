package nl.wieg.sessions.plan;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many sessions each team holds at each location in each sort of day part, and how many children of each area go there: an integer program.
 * Every plan is a solution of it, so no plan costs less than its bound. With each day part a sort of its own, every solution is a plan too.
 */
final class CountModel {

    private final Ground ground;
    private final PlanRules rules;
    private final ModelBuilder model = new ModelBuilder();
    private final List<Held> held = new ArrayList<>();
    private final List<Went> went = new ArrayList<>();
    private final Map<Chance, Variable> shares = new HashMap<>();
    private final LinearExprBuilder price = LinearExpr.newBuilder();

    /** Children that pinned sessions fall short of the fewest. */
    private final LinearExprBuilder pinnedShort = LinearExpr.newBuilder();

    private final LinearExprBuilder holidayShort = LinearExpr.newBuilder();
    private final LinearExprBuilder choicesShort = LinearExpr.newBuilder();
    private final List<Slack> slacks = new ArrayList<>();

    private CountModel(Ground ground) {
        this.ground = ground;
        this.rules = ground.rules();
    }

    /** The program for these sessions that could be held, by sorts of day part. */
    static CountModel of(Ground ground, Collection<Chance> chances, List<SortOfPart> sorts) {
        Loader.loadNativeLibraries();
        var made = new CountModel(ground);
        made.holdSessions(chances, sorts);
        made.limitTeams();
        made.limitDayParts();
        made.sendChildren();
        made.fillSessions();
        made.keepHolidayShare();
        made.giveChoices();
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

    /** What gives way last comes first. */
    List<LinearExprBuilder> shortfalls() {
        return List.of(pinnedShort, holidayShort, choicesShort);
    }

    /** What {@link #shortfalls} come to when all rules hold. */
    List<Double> noShortfalls() {
        return Collections.nCopies(shortfalls().size(), 0.0);
    }

    /** Lets the search begin at what was found before. */
    void hint(ModelSolver found) {
        var helper = model.getHelper();
        helper.clearHints();
        IntStream.range(0, model.numVariables()).forEach(i -> helper.addHint(i, found.getValue(model.varFromIndex(i))));
    }

    /** Whether some rule must give way, whatever the plan: a pinned session that cannot take the fewest children. */
    boolean mustGiveWay() {
        return slacks.stream().anyMatch(slack -> slack.least() > 0);
    }

    void letRulesGiveWay() {
        slacks.forEach(slack -> {
            slack.shortfall().setUpperBound(Double.POSITIVE_INFINITY);
            slack.shortfall().setLowerBound(slack.least());
        });
    }

    private void holdSessions(Collection<Chance> chances, List<SortOfPart> sorts) {
        var sortOf = new HashMap<DayPart, SortOfPart>();
        sorts.forEach(sort -> sort.parts().forEach(part -> sortOf.put(part, sort)));
        var together = new LinkedHashMap<List<Integer>, List<Chance>>();
        for (var chance : chances) {
            var sort = Objects.requireNonNull(sortOf.get(chance.part()));
            together.computeIfAbsent(
                            List.of(chance.location(), chance.team(), sort.number()), same -> new ArrayList<>())
                    .add(chance);
        }
        together.values().forEach(same -> {
            var pins = same.stream().filter(ground::isPinned).toList();
            var first = same.getFirst();
            var most = first.capacity() < rules.minChildrenPerSession() ? pins.size() : same.size();
            if (most > 0) {
                var sort = Objects.requireNonNull(sortOf.get(first.part()));
                var count = model.newIntVar(pins.size(), most, "");
                held.add(new Held(first.location(), first.team(), sort, same, pins, count));
                price.addTerm(count, ground.priceOfSession(first.location(), first.team()));
            }
        });
    }

    private void limitTeams() {
        for (var t = 0; t < ground.instance().teams().size(); t++) {
            var team = t;
            model.addLessOrEqual(
                    sum(held.stream().filter(some -> some.team() == team).toList()),
                    ground.instance().teams().get(t).maxSessions());
        }
    }

    /** A team, and a location, has one session in a day part: in shares of a session, where day parts are counted together. */
    private void limitDayParts() {
        Map<List<Object>, LinearExprBuilder> taken = new LinkedHashMap<>();
        for (var some : held) {
            var shares = LinearExpr.newBuilder();
            for (var chance : some.chances()) {
                var share = some.sort().isOneDayPart() ? some.count() : share(chance);
                shares.add(share);
                taken.computeIfAbsent(List.of("team", chance.team(), chance.part()), key -> LinearExpr.newBuilder())
                        .add(share);
                taken.computeIfAbsent(
                                List.of("location", chance.location(), chance.part()), key -> LinearExpr.newBuilder())
                        .add(share);
            }
            if (!some.sort().isOneDayPart()) {
                model.addEquality(shares.addTerm(some.count(), -1), 0);
            }
        }
        taken.values().forEach(shares -> model.addLessOrEqual(shares, 1));
    }

    private Variable share(Chance chance) {
        var share = model.newNumVar(ground.isPinned(chance) ? 1 : 0, 1, "");
        shares.put(chance, share);
        return share;
    }

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

    /** Never more than fit in, never fewer than a session is held for. */
    private void fillSessions() {
        var childrenAt = went.stream().collect(Collectors.groupingBy(Went::place));
        var sessionsAt =
                held.stream().collect(Collectors.groupingBy(Held::place, LinkedHashMap::new, Collectors.toList()));
        sessionsAt.forEach((place, sessions) -> {
            var most = LinearExpr.newBuilder();
            var fewest = LinearExpr.newBuilder();
            childrenAt.getOrDefault(place, List.of()).forEach(some -> {
                most.add(some.children());
                fewest.add(some.children());
            });
            sessions.forEach(some -> {
                most.addTerm(some.count(), -some.capacity());
                fewest.addTerm(some.count(), -rules.minChildrenPerSession());
                some.pinned().forEach(pin -> fewest.add(fallsShort(pin)));
            });
            model.addLessOrEqual(most, 0);
            model.addGreaterOrEqual(fewest, 0);
        });
    }

    private Variable fallsShort(Chance pinned) {
        var children = slack(model.newNumVar(0, 0, ""), Math.max(0, rules.minChildrenPerSession() - pinned.capacity()));
        pinnedShort.add(children);
        return children;
    }

    private void keepHolidayShare() {
        if (ground.chances().stream().noneMatch(chance -> ground.isHoliday(chance.part()))) {
            return;
        }
        var share = LinearExpr.newBuilder();
        held.forEach(some -> share.addTerm(some.count(), (some.sort().holiday() ? 1 : 0) - rules.holidayShareMin()));
        var sessions = slack(model.newIntVar(0, 0, ""), 0);
        holidayShort.add(sessions);
        share.add(sessions);
        model.addGreaterOrEqual(share, 0);
    }

    private void giveChoices() {
        ground.neighbourhoods().forEach(near -> {
            var wanted = near.wanted(rules.minChoices());
            if (wanted > 0) {
                var dates = slack(model.newNumVar(0, 0, ""), 0);
                choicesShort.addTerm(dates, near.areas().size());
                model.addGreaterOrEqual(dates(near).add(dates), wanted);
            }
        });
    }

    /** On how many dates there is a session. */
    private LinearExprBuilder dates(Neighbourhood near) {
        Map<LocalDate, LinearExprBuilder> byDate = new TreeMap<>();
        held.stream().filter(some -> near.locations().contains(some.location())).forEach(some -> some.chances()
                .forEach(chance -> byDate.computeIfAbsent(chance.part().date(), date -> LinearExpr.newBuilder())
                        .add(shares.getOrDefault(chance, some.count()))));
        var dates = LinearExpr.newBuilder();
        byDate.values().forEach(sessions -> {
            var date = model.newNumVar(0, 1, "");
            model.addGreaterOrEqual(sessions.addTerm(date, -1), 0);
            dates.add(date);
        });
        return dates;
    }

    /** Nothing, unless rules may give way. */
    private Variable slack(Variable shortfall, double least) {
        slacks.add(new Slack(shortfall, least));
        return shortfall;
    }

    private static LinearExprBuilder sum(List<Held> some) {
        var sum = LinearExpr.newBuilder();
        some.forEach(one -> sum.add(one.count()));
        return sum;
    }

    /** Where children go: a location, in school time or out of it. */
    record Place(int location, boolean schoolTime) {}

    /** Sessions of one team at one location in one sort of day part. */
    record Held(int location, int team, SortOfPart sort, List<Chance> chances, List<Chance> pinned, Variable count) {

        int capacity() {
            return chances.getFirst().capacity();
        }

        Place place() {
            return new Place(location, sort.schoolTime());
        }
    }

    /** Children of one area at one place. */
    record Went(int area, Place place, Variable children) {}

    private record Slack(Variable shortfall, double least) {}
}
