package nl.wieg.web.desk.child;

import java.util.List;
import java.util.Map;
import nl.wieg.web.desk.Fields;
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
        List<FormProblem> problems)
        implements Fields {

    /** Whether nobody is known who may say this. */
    public boolean isWithoutSpeaker() {
        return options("wie").size() <= 1;
    }
}
