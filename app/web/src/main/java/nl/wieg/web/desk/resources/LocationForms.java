package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.shared.Region;
import nl.wieg.web.page.FormProblem;
import org.springframework.stereotype.Component;

/** The forms of a location: its facts, when it is open, when it is closed. */
@Component
class LocationForms {

    private final ResourceChoices choices;
    private final Clock clock;

    LocationForms(ResourceChoices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** With what stands there, or with nothing for a new one. */
    ResourceForm of(Map<String, String> facts) {
        return form("", started(facts), List.of());
    }

    /** With what was sent in one of them over what stands there. */
    ResourceForm refused(Map<String, String> facts, Refused refused) {
        var fields = started(facts);
        // a box that is not ticked is not sent
        if (refused.part().equals(Part.FACTS)) {
            List.of("rolstoel", "rustig", "koelkast").forEach(fields::remove);
        }
        fields.putAll(refused.fields());
        return form(refused.part().word(), fields, refused.problems());
    }

    private Map<String, String> started(Map<String, String> facts) {
        var fields = new HashMap<>(facts);
        fields.put("weken", "EVERY");
        fields.put("vanaf", Region.today(clock).toString());
        return fields;
    }

    private ResourceForm form(String part, Map<String, String> fields, List<FormProblem> problems) {
        return new ResourceForm(
                part,
                fields,
                Map.of(
                        "soort", choices.locationKinds(fields),
                        "gemeente", choices.towns(fields),
                        "dag", choices.weekdays(fields),
                        "weken", choices.weeks(fields)),
                problems);
    }
}
