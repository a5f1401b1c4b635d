package nl.wieg.web.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/** What the templates ask of a form: what was filled in, what can be chosen, and what is wrong with it. */
public interface Fields {

    /** What was filled in, by field. */
    Map<String, String> sent();

    /** The options of each select, by its name. */
    Map<String, List<Option>> choices();

    List<FormProblem> problems();

    default String value(String field) {
        return sent().getOrDefault(field, "");
    }

    default List<Option> options(String field) {
        return choices().getOrDefault(field, List.of());
    }

    /** Whether nothing is chosen beforehand. */
    default boolean mustChoose(String field) {
        return options(field).stream().anyMatch(option -> option.value().isEmpty());
    }

    default boolean isInvalid(String field) {
        return FormProblem.isAt(field, problems());
    }

    /** What is wrong with a field; empty when nothing is. */
    default String problem(String field) {
        return FormProblem.at(field, problems());
    }

    /** The ids of what describes a field: its hint when it has one, and what is wrong with it. */
    default String describedBy(String field, boolean hinted) {
        return Stream.of(hinted ? field + "-hint" : "", isInvalid(field) ? field + "-fout" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
