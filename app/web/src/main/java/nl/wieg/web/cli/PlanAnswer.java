package nl.wieg.web.cli;

import nl.wieg.sessions.plan.SessionPlan;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan as JSON, in the form of an instance; numbers are not rounded. */
final class PlanAnswer {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlanAnswer() {}

    static String json(SessionPlan plan) {
        var root = JSON.createObjectNode();
        var sessions = root.putArray("sessions");
        plan.sessions().forEach(session -> sessions.addObject()
                .put("location", session.at().location())
                .put("team", session.at().team())
                .put("part", session.at().part().toString())
                .put("capacity", session.capacity())
                .put("expected", session.expected()));
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
}
