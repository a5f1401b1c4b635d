package nl.wieg.sessions.instances;

import java.time.LocalDate;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.plan.SessionPlan.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A plan as JSON, in the format of {@code ops/wieg plan}; numbers are not rounded. */
public final class SessionPlans {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SessionPlans() {}

    /** The plan; reading it gives the same. */
    public static String write(SessionPlan plan) {
        var root = JSON.createObjectNode();
        var sessions = root.putArray("sessions");
        plan.sessions().forEach(session -> write(sessions.addObject(), session));
        var flows = root.putArray("flows");
        plan.flows().forEach(flow -> flows.addObject()
                .put("area", flow.area())
                .put("session", flow.session())
                .put("children", flow.children()));
        var score = plan.score();
        root.putObject("score")
                .put("hard", score.hard())
                .put("uncovered", score.uncovered())
                .put("cost", score.cost());
        var broken = root.putArray("broken");
        plan.broken().forEach(breach -> broken.addObject()
                .put("rule", breach.rule())
                .put("subject", breach.subject())
                .put("missing", breach.missing())
                .put("text", breach.text()));
        root.put("bound", plan.bound()).put("gap", plan.gap());
        return JSON.writeValueAsString(root);
    }

    /** What {@link #write} wrote. */
    public static SessionPlan read(String json) {
        var root = JSON.readTree(json);
        var score = root.path("score");
        return new SessionPlan(
                root.path("sessions").valueStream().map(SessionPlans::session).toList(),
                root.path("flows").valueStream().map(SessionPlans::flow).toList(),
                new Score(
                        score.path("hard").asDouble(),
                        score.path("uncovered").asDouble(),
                        score.path("cost").asDouble()),
                root.path("broken").valueStream().map(SessionPlans::breach).toList(),
                root.path("bound").asDouble());
    }

    private static void write(ObjectNode node, PlannedSession session) {
        node.put("location", session.at().location())
                .put("team", session.at().team())
                .put("part", session.at().part().toString())
                .put("capacity", session.capacity())
                .put("expected", session.expected());
    }

    private static PlannedSession session(JsonNode node) {
        var part = node.path("part").asString();
        var at = new DayPart(
                LocalDate.parse(part.substring(0, part.length() - 1)),
                PartOfDay.of(part.substring(part.length() - 1)).orElseThrow());
        return new PlannedSession(
                new Placement(
                        node.path("location").asString(), node.path("team").asString(), at),
                node.path("capacity").asInt(),
                node.path("expected").asDouble());
    }

    private static Flow flow(JsonNode node) {
        return new Flow(
                node.path("area").asString(),
                node.path("session").asInt(),
                node.path("children").asDouble());
    }

    private static Breach breach(JsonNode node) {
        return new Breach(
                node.path("rule").asString(),
                node.path("subject").asString(),
                node.path("missing").asDouble(),
                node.path("text").asString());
    }
}
