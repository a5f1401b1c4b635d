package nl.wieg.web.desk;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/** A row of a draft as somebody fills it in; {@code order} is the row it began as. */
public record RowForm(int version, String order, List<Field> fields, List<FormProblem> problems) {

    /**
     * One field.
     *
     * @param choices the values there are; none when it is free text
     */
    public record Field(String name, String value, List<String> choices, List<String> problems) {

        public boolean isInvalid() {
            return !problems.isEmpty();
        }

        public boolean isChoice() {
            return !choices.isEmpty();
        }
    }
}
