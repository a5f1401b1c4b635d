package nl.wieg.web.desk.fill;

import java.util.List;
import nl.wieg.web.page.FormProblem;

/**
 * One session.
 *
 * @param municipality in words
 * @param basis on what the forecast is based, in words
 * @param reason what makes most difference here, in words; empty when nothing does
 * @param said who last said something about overbooking, in words; empty when nobody did
 * @param choices how far it can be overbooked; none for who may not, and none when it is over
 */
public record SessionView(
        FillView.Row row,
        String municipality,
        String basis,
        String reason,
        String said,
        List<Choice> choices,
        List<FormProblem> problems) {

    public boolean canOverbook() {
        return !choices.isEmpty();
    }

    /** What is wrong with what was chosen; empty when nothing is. */
    public String problem() {
        return FormProblem.at("extra", problems);
    }

    /**
     * So many places more.
     *
     * @param risk how often somebody then waits too long, in words
     * @param isAllowed whether the rule lets it
     */
    public record Choice(String value, String label, String risk, boolean isAllowed, boolean isSelected) {}
}
