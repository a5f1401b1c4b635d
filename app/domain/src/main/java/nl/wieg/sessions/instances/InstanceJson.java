package nl.wieg.sessions.instances;

import java.util.Arrays;
import java.util.Collection;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.Team;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an instance field by field, so that renaming something here never changes the format. */
final class InstanceJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InstanceJson() {}

    static String of(PlanInstance instance) {
        var root = JSON.createObjectNode();
        root.put("name", instance.name()).put("seed", instance.seed());
        rules(root.putObject("rules"), instance.rules());
        var areas = root.putArray("areas");
        instance.areas().forEach(area -> area(areas.addObject(), area));
        var locations = root.putArray("locations");
        instance.locations().forEach(location -> location(locations.addObject(), location));
        var teams = root.putArray("teams");
        instance.teams().forEach(team -> team(teams.addObject(), team));
        inOrder(root.putArray("holidays"), instance.holidays());
        inOrder(root.putArray("schoolParts"), instance.schoolParts());
        var pinned = root.putArray("pinned");
        instance.pinned().forEach(pin -> pinned.addObject()
                .put("location", pin.location())
                .put("team", pin.team())
                .put("part", pin.part().toString()));
        return JSON.writeValueAsString(root);
    }

    private static void rules(ObjectNode node, PlanRules rules) {
        var weights = rules.weights();
        node.put("maxKm", rules.maxKm())
                .put("minChoices", rules.minChoices())
                .put("maxChildrenPerSession", rules.maxChildrenPerSession())
                .put("minChildrenPerSession", rules.minChildrenPerSession())
                .putObject("weights")
                .put("uncovered", weights.uncovered())
                .put("regretKm2", weights.regretKm2())
                .put("teamKm", weights.teamKm())
                .put("session", weights.session())
                .put("schoolTime", weights.schoolTime())
                .put("holidayShareMin", rules.holidayShareMin());
    }

    private static void area(ObjectNode node, Area area) {
        node.put("id", area.id())
                .put("municipality", area.municipality())
                .put("x", area.x())
                .put("y", area.y())
                .put("expected", area.expected());
    }

    private static void location(ObjectNode node, Location location) {
        node.put("id", location.id())
                .put("municipality", location.municipality())
                .put("x", location.x())
                .put("y", location.y())
                .put("maxLanes", location.maxLanes());
        inOrder(node.putArray("open"), location.open());
    }

    private static void team(ObjectNode node, Team team) {
        node.put("id", team.id()).put("x", team.x()).put("y", team.y()).put("lanes", team.lanes());
        var perLane = node.putObject("perLane");
        Arrays.stream(PartOfDay.values())
                .filter(team.perLane()::containsKey)
                .forEach(part -> perLane.put(part.code(), team.perLane().get(part)));
        inOrder(node.putArray("available"), team.available());
        node.put("maxSessions", team.maxSessions());
    }

    private static void inOrder(ArrayNode node, Collection<? extends Comparable<?>> values) {
        values.stream().sorted().map(Object::toString).forEach(node::add);
    }
}
