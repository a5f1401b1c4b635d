package nl.wieg.web.desk.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wieg.immunisation.definitions.RowProblem;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.web.page.FormProblem;

/** Between a row of the schedule and the fields of its form. */
final class RowForms {

    private static final Map<String, Function<WrittenRow, String>> FIELDS = fields();
    private static final Map<String, List<String>> CHOICES =
            Map.of("product", List.of("vaccin", WrittenRow.ANTIBODY), "certainty", List.of("H", "M", "L"));

    private RowForms() {}

    static RowForm of(int version, String order, WrittenRow row, List<RowProblem> problems) {
        var fields = FIELDS.entrySet().stream()
                .map(field -> new RowForm.Field(
                        field.getKey(),
                        field.getValue().apply(row),
                        CHOICES.getOrDefault(field.getKey(), List.of()),
                        problems.stream()
                                .filter(problem -> problem.field().equals(field.getKey()))
                                .map(RowProblem::message)
                                .toList()))
                .toList();
        return new RowForm(
                version,
                order,
                fields,
                problems.stream()
                        .map(problem -> new FormProblem(problem.field(), problem.message()))
                        .toList());
    }

    /** Nothing but a place, and of each choice the most careful. */
    static WrittenRow empty(int order) {
        return row(Map.of("order", Integer.toString(order), "product", "vaccin", "certainty", "L"));
    }

    /** What was sent; a field that was not is empty. */
    static WrittenRow row(Map<String, String> sent) {
        Function<String, String> field = name -> sent.getOrDefault(name, "").strip();
        return new WrittenRow(
                field.apply("order"),
                field.apply("kind"),
                field.apply("dose"),
                field.apply("firstYear"),
                field.apply("lastYear"),
                field.apply("bornFrom"),
                field.apply("recommended"),
                field.apply("minimumAge"),
                field.apply("lateAfter"),
                field.apply("lapses"),
                field.apply("previous"),
                field.apply("minimumDays"),
                field.apply("product"),
                field.apply("certainty"),
                field.apply("remark"));
    }

    private static Map<String, Function<WrittenRow, String>> fields() {
        var fields = new LinkedHashMap<String, Function<WrittenRow, String>>();
        fields.put("order", WrittenRow::order);
        fields.put("kind", WrittenRow::kind);
        fields.put("dose", WrittenRow::dose);
        fields.put("firstYear", WrittenRow::firstYear);
        fields.put("lastYear", WrittenRow::lastYear);
        fields.put("bornFrom", WrittenRow::bornFrom);
        fields.put("recommended", WrittenRow::recommended);
        fields.put("minimumAge", WrittenRow::minimumAge);
        fields.put("lateAfter", WrittenRow::lateAfter);
        fields.put("lapses", WrittenRow::lapses);
        fields.put("previous", WrittenRow::previous);
        fields.put("minimumDays", WrittenRow::minimumDays);
        fields.put("product", WrittenRow::product);
        fields.put("certainty", WrittenRow::certainty);
        fields.put("remark", WrittenRow::remark);
        return fields;
    }
}
