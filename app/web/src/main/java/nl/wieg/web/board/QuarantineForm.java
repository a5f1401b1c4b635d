package nl.wieg.web.board;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/** What the steward has filled in; {@code action} is empty, verbeteren, vrijgeven or afwijzen. */
public record QuarantineForm(String action, String text, String reason, List<FormProblem> problems) {

    /** The form as it opens: nothing chosen, the text as it came. */
    public static QuarantineForm untouched(String text) {
        return new QuarantineForm("", text, "", List.of());
    }

    public boolean isInvalid(String field) {
        return FormProblem.isAt(field, problems);
    }
}
