package nl.wieg.web.desk.child;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * A form about one child.
 *
 * @param sort which form: bezwaar, uitstel, toestemming, contra-indicatie, wens, besluit, schema, prik or prik-wijzigen
 * @param about the dose that is changed, in words; empty for the other forms
 * @param choices the options of each select, by its name
 * @param sent what was filled in, by field
 */
public record ChildForm(
        ChildHead head,
        String sort,
        String address,
        String about,
        Map<String, List<Option>> choices,
        Map<String, String> sent,
        List<FormProblem> problems) {

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    public List<Option> options(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** Whether nothing is chosen beforehand. */
    public boolean mustChoose(String field) {
        return options(field).stream().anyMatch(option -> option.value().isEmpty());
    }

    /** Whether nobody is known who may say this. */
    public boolean isWithoutSpeaker() {
        return options("wie").size() <= 1;
    }

    public boolean isInvalid(String field) {
        return FormProblem.isAt(field, problems);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String problem(String field) {
        return FormProblem.at(field, problems);
    }

    /** The ids of what describes a field: its hint when it has one, and what is wrong with it. */
    public String describedBy(String field, boolean hinted) {
        return Stream.of(hinted ? field + "-hint" : "", isInvalid(field) ? field + "-fout" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
