package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.SessionPlan.Flow;

/** Reads the rules of a plan anew, from the instance alone: what is wrong with it, in words. */
final class PlanChecker {

    private static final double ROAD = 1.3;
    private static final double NOTHING = 1e-6;

    private final PlanInstance instance;
    private final SessionPlan plan;
    private final List<String> faults = new ArrayList<>();

    private PlanChecker(PlanInstance instance, SessionPlan plan) {
        this.instance = instance;
        this.plan = plan;
    }

    /** Nothing, when the plan is right. */
    static List<String> faults(PlanInstance instance, SessionPlan plan) {
        var checker = new PlanChecker(instance, plan);
        checker.checkPlaces();
        checker.checkFlows();
        checker.checkBreaches();
        checker.checkScore();
        return checker.faults;
    }

    private void checkPlaces() {
        var taken = new HashSet<String>();
        var held = new HashMap<String, Integer>();
        for (var session : plan.sessions()) {
            var at = session.at();
            var location = location(at.location());
            var team = team(at.team());
            check(location.open().contains(at.part()), "closed: " + at);
            check(team.available().contains(at.part()), "not available: " + at);
            check(taken.add("team " + at.team() + at.part()), "team twice: " + at);
            check(taken.add("location " + at.location() + at.part()), "location twice: " + at);
            held.merge(at.team(), 1, Integer::sum);
            var lanes = Math.min(team.lanes(), location.maxLanes());
            var capacity = Math.min(
                    instance.rules().maxChildrenPerSession(),
                    lanes * team.perLane().getOrDefault(at.part().part(), 0));
            check(session.capacity() == capacity, "capacity of " + at + " is " + capacity);
        }
        held.forEach((team, count) -> check(count <= team(team).maxSessions(), "too many: " + team));
        var places =
                plan.sessions().stream().map(SessionPlan.PlannedSession::at).toList();
        instance.pinned().forEach(pin -> check(places.contains(pin), "pin gone: " + pin));
    }

    private void checkFlows() {
        var out = new HashMap<String, Double>();
        var in = new double[plan.sessions().size()];
        for (var flow : plan.flows()) {
            check(flow.children() > 0, "empty: " + flow);
            check(km(flow) <= instance.rules().maxKm() + NOTHING, "too far: " + flow);
            out.merge(flow.area(), flow.children(), Double::sum);
            in[flow.session()] += flow.children();
        }
        out.forEach(
                (area, children) -> check(children <= area(area).expected() + NOTHING, "more than there are: " + area));
        for (var i = 0; i < in.length; i++) {
            var session = plan.sessions().get(i);
            check(Math.abs(in[i] - session.expected()) < NOTHING, "expected of " + session + " is " + in[i]);
            check(in[i] <= session.capacity() + NOTHING, "too full: " + session);
            check(
                    instance.pinned().contains(session.at())
                            || in[i] >= instance.rules().minChildrenPerSession() - NOTHING,
                    "too few: " + session);
        }
    }

    private void checkBreaches() {
        var told = new TreeMap<String, Double>();
        plan.broken().forEach(breach -> {
            told.merge(breach.rule() + " " + breach.subject(), breach.missing(), Double::sum);
            check(breach.text().endsWith(".") && breach.text().length() > 20, "no sentence: " + breach);
        });
        var found = missing();
        check(told.keySet().equals(found.keySet()), "broken is " + found + ", and it says " + told);
        found.forEach((breach, missing) ->
                check(Math.abs(missing - told.getOrDefault(breach, 0.0)) < NOTHING, breach + " misses " + missing));
    }

    private Map<String, Double> missing() {
        var found = new TreeMap<String, Double>();
        var rules = instance.rules();
        plan.sessions().stream()
                .filter(session -> session.expected() < rules.minChildrenPerSession() - NOTHING)
                .forEach(session -> found.put(
                        "minChildrenPerSession " + session.at().location() + " "
                                + session.at().part(),
                        rules.minChildrenPerSession() - session.expected()));
        var onHolidays = plan.sessions().stream()
                .filter(session -> isHoliday(session.at().part()))
                .count();
        var wanted = Math.ceil(rules.holidayShareMin() * plan.sessions().size() - NOTHING);
        if (canBeOnHolidays() && onHolidays < wanted) {
            found.put("holidayShareMin ", wanted - onHolidays);
        }
        for (var area : instance.areas()) {
            var dates = plan.sessions().stream()
                    .filter(session -> reaches(area, location(session.at().location())))
                    .map(session -> session.at().part().date())
                    .distinct()
                    .count();
            var choices = Math.min(rules.minChoices(), possibleDates(area).size());
            if (area.expected() > 0 && dates < choices) {
                found.put("minChoices " + area.id(), (double) choices - dates);
            }
        }
        return found;
    }

    private void checkScore() {
        var weights = instance.rules().weights();
        var missing =
                plan.broken().stream().mapToDouble(SessionPlan.Breach::missing).sum();
        check(Math.abs(plan.score().hard() + missing) < NOTHING, "hard is " + -missing);
        var expected = instance.areas().stream().mapToDouble(Area::expected).sum();
        var placed = plan.flows().stream().mapToDouble(Flow::children).sum();
        check(
                Math.abs(plan.score().uncovered() - (expected - placed)) < NOTHING,
                "uncovered is " + (expected - placed));
        var cost = weights.uncovered() * (expected - placed);
        for (var flow : plan.flows()) {
            var regret = km(flow) - nearestKm(area(flow.area()));
            var part = plan.sessions().get(flow.session()).at().part();
            cost += flow.children() * weights.regretKm2() * regret * regret;
            cost += flow.children() * (instance.schoolParts().contains(part) ? weights.schoolTime() : 0);
        }
        for (var session : plan.sessions()) {
            var team = team(session.at().team());
            var location = location(session.at().location());
            cost += weights.session();
            cost += weights.teamKm() * 2 * km(team.x(), team.y(), location.x(), location.y());
        }
        check(Math.abs(cost - plan.score().cost()) <= 1e-6 * Math.max(1, cost), "cost is " + cost);
        check(plan.bound() <= plan.score().cost() && plan.bound() >= 0, "bound is no bound: " + plan.bound());
    }

    private boolean canBeOnHolidays() {
        return instance.locations().stream()
                .flatMap(location -> location.open().stream())
                .anyMatch(part -> isHoliday(part) && someTeam(part));
    }

    private Set<LocalDate> possibleDates(Area area) {
        return instance.locations().stream()
                .filter(location -> reaches(area, location))
                .flatMap(location -> location.open().stream())
                .filter(this::someTeam)
                .map(DayPart::date)
                .collect(Collectors.toSet());
    }

    private boolean someTeam(DayPart part) {
        return instance.teams().stream().anyMatch(team -> team.available().contains(part));
    }

    private boolean isHoliday(DayPart part) {
        return instance.holidays().contains(part.date());
    }

    private boolean reaches(Area area, Location location) {
        return km(area.x(), area.y(), location.x(), location.y())
                <= instance.rules().maxKm();
    }

    private double nearestKm(Area area) {
        return instance.locations().stream()
                .filter(location -> !location.open().isEmpty())
                .mapToDouble(location -> km(area.x(), area.y(), location.x(), location.y()))
                .min()
                .orElse(0);
    }

    private double km(Flow flow) {
        var area = area(flow.area());
        var location = location(plan.sessions().get(flow.session()).at().location());
        return km(area.x(), area.y(), location.x(), location.y());
    }

    private static double km(double x, double y, double otherX, double otherY) {
        return Math.sqrt(Arrays.stream(new double[] {x - otherX, y - otherY})
                        .map(side -> side * side)
                        .sum())
                * ROAD;
    }

    private Area area(String id) {
        return one(instance.areas(), Area::id, id);
    }

    private Location location(String id) {
        return one(instance.locations(), Location::id, id);
    }

    private Team team(String id) {
        return one(instance.teams(), Team::id, id);
    }

    private static <T> T one(List<T> things, Function<T, String> name, String id) {
        return things.stream()
                .filter(thing -> name.apply(thing).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void check(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
