package nl.wieg.web.desk;

import java.util.List;
import java.util.Map;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * A form about one child.
 *
 * @param sort which form: bezwaar, uitstel, toestemming, prik or prik-wijzigen
 * @param choices the options of each select, by its name
 * @param sent what was filled in, by field
 */
public record ChildForm(
        ChildHead head,
        String sort,
        String address,
        Map<String, List<Option>> choices,
        Map<String, String> sent,
        List<FormProblem> problems) {

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    public List<Option> options(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
