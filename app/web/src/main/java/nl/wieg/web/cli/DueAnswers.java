package nl.wieg.web.cli;

import java.io.OutputStream;
import nl.wieg.immunisation.schedule.Answer;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.immunisation.schedule.InvalidDose;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answers as JSON, in the order of the cases; each is written when it is given, so that a great many fit in memory. */
final class DueAnswers implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SequenceWriter answers;

    private DueAnswers(SequenceWriter answers) {
        this.answers = answers;
    }

    static DueAnswers to(OutputStream out) {
        return new DueAnswers(JSON.writer().writeValuesAsArray(out));
    }

    void add(String id, Answer answer) {
        var node = JSON.createObjectNode().put("id", id);
        var invalid = node.putArray("invalid");
        answer.invalid().forEach(dose -> write(invalid.addObject(), dose));
        var items = node.putArray("items");
        answer.items().forEach(item -> write(items.addObject(), item));
        answers.write(node);
    }

    @Override
    public void close() {
        answers.close();
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
