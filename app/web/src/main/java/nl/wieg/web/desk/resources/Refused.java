package nl.wieg.web.desk.resources;

import java.util.List;
import java.util.Map;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;

/** A form that will not do: which one, what was filled in, and why. */
record Refused(Part part, Map<String, String> fields, WrongInput why) {

    List<FormProblem> problems() {
        return List.of(part.problem(why));
    }
}
