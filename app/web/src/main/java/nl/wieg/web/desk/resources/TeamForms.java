package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.access.Access;
import nl.wieg.sessions.resources.ResourcePolicy;
import nl.wieg.shared.Region;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import org.springframework.stereotype.Component;

/** The forms of a team: what it is, and who joins it. */
@Component
class TeamForms {

    private final ResourceChoices choices;
    private final Members members;
    private final Access access;
    private final Clock clock;

    TeamForms(ResourceChoices choices, Members members, Access access, Clock clock) {
        this.choices = choices;
        this.members = members;
        this.access = access;
        this.clock = clock;
    }

    /** With what stands there, or with nothing for a new one. */
    ResourceForm of(Map<String, String> facts) {
        return form("", started(facts), List.of());
    }

    /** With what was sent in one of them over what stands there. */
    ResourceForm refused(Map<String, String> facts, Refused refused) {
        var fields = started(facts);
        fields.putAll(refused.fields());
        return form(refused.part().word(), fields, refused.problems());
    }

    private Map<String, String> started(Map<String, String> facts) {
        var fields = new HashMap<>(facts);
        fields.put("lid-van", Region.today(clock).toString());
        return fields;
    }

    private ResourceForm form(String part, Map<String, String> fields, List<FormProblem> problems) {
        return new ResourceForm(part, fields, Map.of("medewerker", members(fields)), problems);
    }

    private List<Option> members(Map<String, String> fields) {
        return access.allows(ResourcePolicy.READ_STAFF)
                ? choices.choose("medewerker", members.choices(), fields)
                : List.of();
    }
}
