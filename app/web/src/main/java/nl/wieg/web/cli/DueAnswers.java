package nl.wieg.web.cli;

import nl.wieg.immunisation.schedule.Answer;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.immunisation.schedule.InvalidDose;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers as JSON, in the order of the cases. */
final class DueAnswers {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ArrayNode answers = JSON.createArrayNode();

    void add(String id, Answer answer) {
        var node = answers.addObject().put("id", id);
        var invalid = node.putArray("invalid");
        answer.invalid().forEach(dose -> write(invalid.addObject(), dose));
        var items = node.putArray("items");
        answer.items().forEach(item -> write(items.addObject(), item));
    }

    String asJson() {
        return JSON.writeValueAsString(answers);
    }

    private static void write(ObjectNode node, InvalidDose dose) {
        node.put("kind", dose.kind()).put("date", dose.date().toString()).put("reason", dose.reason());
    }

    private static void write(ObjectNode node, DueItem item) {
        var lapses = item.lapses();
        node.put("kind", item.name().kind())
                .put("dose", item.name().dose())
                .put("status", item.status().code())
                .put("earliest", item.earliest().toString())
                .put("recommended", item.recommended().toString())
                .put("lapses", lapses == null ? null : lapses.toString())
                .put("reason", item.reason())
                .put("certainty", item.certainty());
    }
}
