package nl.wieg.web.desk.schedule;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/** A row of a draft as somebody fills it in; {@code order} is the row it began as, {@link #NEW} for one that is added. */
public record RowForm(int version, String order, List<Field> fields, List<FormProblem> problems) {

    static final String NEW = "";

    public boolean isNew() {
        return order.equals(NEW);
    }

    /**
     * One field.
     *
     * @param choices the values there are; none when it is free text
     */
    public record Field(String name, String value, List<String> choices, List<String> problems) {

        public boolean isInvalid() {
            return !problems.isEmpty();
        }

        /** The ids of what describes it. */
        public String describedBy() {
            return isInvalid() ? name + "-uitleg " + name + "-fout" : name + "-uitleg";
        }

        public boolean isChoice() {
            return !choices.isEmpty();
        }
    }
}
