package nl.wieg.web.desk.proposals;

import nl.wieg.sessions.comparison.FamilyFigures;
import nl.wieg.sessions.comparison.PlanFigures;

/** One of the plans that stand beside each other, by its name in a column and in a sentence. */
record ComparedPlan(String column, String sentence, PlanFigures figures) {

    private static final FamilyFigures NOBODY = new FamilyFigures(0, 0, 0, 0, 0, 0);

    double regret() {
        return figures.all().meanRegretKm();
    }

    /** For the families of a municipality; those of nobody where nobody lives. */
    FamilyFigures of(String municipality) {
        return figures.municipalities().getOrDefault(municipality, NOBODY);
    }
}
