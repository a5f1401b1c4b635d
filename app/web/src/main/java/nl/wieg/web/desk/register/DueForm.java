package nl.wieg.web.desk.register;

import nl.wieg.immunisation.DueCounts;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;

/** The filter of who is due as it stands in the address; an empty text is all. */
record DueForm(String gemeente, String geboortejaar, String prik, Per per) {

    /** What a row of the table is. */
    enum Per {
        prik,
        gemeente,
        geboortejaar
    }

    /**
     * What to count.
     *
     * @throws WrongInput for what is no choice
     */
    DueCounts.Filter filter(Words words) {
        try {
            return new DueCounts.Filter(
                    gemeente.isEmpty() ? null : new MunicipalityCode(gemeente),
                    geboortejaar.isEmpty() ? null : Integer.valueOf(geboortejaar),
                    prik.isEmpty() ? null : DoseName.parse(prik));
        } catch (IllegalArgumentException notAChoice) {
            throw new WrongInput(words.of("filter.unknown"));
        }
    }
}
