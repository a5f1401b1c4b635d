package nl.wieg.immunisation.coverage;

import java.util.Optional;

/**
 * Coverage of a cohort for one series.
 *
 * @param code of the series
 * @param cohort year of birth
 * @param local by our own register; empty when it is withheld
 * @param reportable of the same children those whose data may go to RIVM; empty when it is withheld
 */
public record CoverageFigure(String code, int cohort, Optional<Share> local, Optional<Share> reportable) {

    /** Below this a count may point to children. */
    public static final int SMALLEST = 10;

    static CoverageFigure of(String code, int cohort, int children, int covered, int reportable) {
        return new CoverageFigure(
                code, cohort, Optional.of(new Share(covered, children)), Optional.of(new Share(reportable, children)));
    }

    /** The same without what is withheld. */
    CoverageFigure without(boolean withholdsLocal, boolean withholdsReportable) {
        return new CoverageFigure(
                code,
                cohort,
                withholdsLocal ? Optional.empty() : local,
                withholdsReportable ? Optional.empty() : reportable);
    }
}
