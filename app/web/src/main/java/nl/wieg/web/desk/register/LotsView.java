package nl.wieg.web.desk.register;

import java.util.List;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;

/**
 * The lots, those that may be given first.
 *
 * @param searched part of a number that was asked for; empty is all
 * @param more how many there are beyond these, in words; empty when these are all
 * @param form the lot that somebody fills in
 */
public record LotsView(
        String searched,
        List<LotView> lots,
        String more,
        boolean canEnter,
        List<Option> products,
        LotForm form,
        List<FormProblem> problems) {

    public boolean isInvalid(String field) {
        return FormProblem.isAt(field, problems);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String problem(String field) {
        return FormProblem.at(field, problems);
    }

    /** A lot as somebody fills it in. */
    public record LotForm(String nummer, String product, String houdbaar) {

        static final LotForm EMPTY = new LotForm("", "", "");
    }
}
