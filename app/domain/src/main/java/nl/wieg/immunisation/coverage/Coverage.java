package nl.wieg.immunisation.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coverage by birth cohort: measured once a day, kept by day, and read as counts. */
@Service
public class Coverage {

    private static final String OF_REGION = """
            SELECT code, cohort, SUM(children) AS children, SUM(covered) AS covered, SUM(reportable) AS reportable
            FROM immunisation_coverage WHERE measured_on = ? GROUP BY code, cohort ORDER BY cohort DESC, code""";
    private static final String OF_MUNICIPALITIES = """
            SELECT municipality, code, cohort, children, covered, reportable
            FROM immunisation_coverage WHERE measured_on = ? AND cohort = ? ORDER BY municipality, code""";

    private final JdbcTemplate jdbc;
    private final CoverageMeasuring measuring;
    private final Access access;
    private final Clock clock;

    Coverage(JdbcTemplate jdbc, CoverageMeasuring measuring, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.measuring = measuring;
        this.access = access;
        this.clock = clock;
    }

    /** Measures all cohorts as they stand today, by the statuses as they are stored; on a day that was measured before it has no effect. */
    @Transactional
    public void measure() {
        access.require(CoveragePolicy.MEASURE, AccessObject.of("vaccinatiegraad", ""));
        var today = Region.today(clock);
        if (!today.equals(newest().orElse(null))) {
            measuring.on(today);
        }
    }

    /** The last day that was measured; empty when none was. */
    public Optional<LocalDate> newest() {
        return Optional.ofNullable(
                jdbc.queryForObject("SELECT MAX(measured_on) FROM immunisation_coverage", LocalDate.class));
    }

    /** What cohorts should have had, in the order of age. */
    public List<CoverageTarget> targets() {
        return jdbc.query(
                "SELECT code, label, age_months, MIN(first_cohort) AS first_cohort FROM immunisation_coverage_target"
                        + " GROUP BY code, label, age_months, position ORDER BY position",
                (row, i) -> new CoverageTarget(
                        row.getString("code"),
                        row.getString("label"),
                        row.getInt("age_months"),
                        row.getInt("first_cohort")));
    }

    /** The region on a day that was measured, the youngest cohort first; of a cohort only the series whose age it has reached. */
    public List<CoverageFigure> ofRegion(LocalDate day) {
        access.require(CoveragePolicy.READ, AccessObject.of("vaccinatiegraad", "regio " + day));
        return jdbc.query(OF_REGION, (row, i) -> figure(row), day);
    }

    /**
     * One cohort by municipality on a day that was measured, without counts under {@value CoverageFigure#SMALLEST}, nor those from which they could
     * be worked out.
     */
    public Map<MunicipalityCode, List<CoverageFigure>> ofMunicipalities(LocalDate day, int cohort) {
        access.require(CoveragePolicy.READ, AccessObject.of("vaccinatiegraad", "gemeenten " + cohort + " " + day));
        var figures = new TreeMap<MunicipalityCode, List<CoverageFigure>>();
        jdbc.query(
                OF_MUNICIPALITIES,
                row -> {
                    figures.computeIfAbsent(
                                    new MunicipalityCode(row.getString("municipality")), home -> new ArrayList<>())
                            .add(figure(row));
                },
                day,
                cohort);
        return SmallCounts.withheld(figures);
    }

    private static CoverageFigure figure(ResultSet row) throws SQLException {
        return CoverageFigure.of(
                row.getString("code"),
                row.getInt("cohort"),
                row.getInt("children"),
                row.getInt("covered"),
                row.getInt("reportable"));
    }
}
