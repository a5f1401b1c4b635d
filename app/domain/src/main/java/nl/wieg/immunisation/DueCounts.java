package nl.wieg.immunisation;

import java.util.ArrayList;
import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** How many are due for what, for who plans: counts of the stored statuses, and no names. */
@Service
public class DueCounts {

    private final JdbcTemplate jdbc;
    private final Access access;

    DueCounts(JdbcTemplate jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Counts by municipality, year of birth, dose and status, in that order; one statement, whatever the filter. */
    public List<DueCount> of(Filter filter) {
        access.require(StatusPolicy.COUNT, AccessObject.search("aan de beurt", filter.fields()));
        return jdbc.query(
                """
                SELECT p.municipality, YEAR(p.birth_date) AS cohort, s.kind, s.dose, s.status, COUNT(*) AS persons
                FROM person_in_care p JOIN immunisation_status s ON s.person_id = p.id WHERE TRUE""" + filter.where() + """
                 GROUP BY p.municipality, YEAR(p.birth_date), s.kind, s.dose, s.status
                ORDER BY p.municipality, cohort, s.kind, s.dose, s.status""",
                (row, i) -> new DueCount(
                        new MunicipalityCode(row.getString("municipality")),
                        row.getInt("cohort"),
                        new DoseName(row.getString("kind"), row.getInt("dose")),
                        DoseStatus.of(row.getString("status")),
                        row.getInt("persons")),
                filter.values());
    }

    /** The doses that anybody has a status for, by name. */
    public List<DoseName> doses() {
        access.require(StatusPolicy.COUNT, AccessObject.of("aan de beurt", "prikken"));
        return jdbc.query(
                "SELECT DISTINCT kind, dose FROM immunisation_status ORDER BY kind, dose",
                (row, i) -> new DoseName(row.getString("kind"), row.getInt("dose")));
    }

    /** What to count; null is all. */
    public record Filter(
            @Nullable MunicipalityCode municipality,
            @Nullable Integer birthYear,
            @Nullable DoseName dose) {

        private String where() {
            return (municipality == null ? "" : " AND p.municipality = ?")
                    + (birthYear == null ? "" : " AND p.birth_date BETWEEN ? AND ?")
                    + (dose == null ? "" : " AND s.kind = ? AND s.dose = ?");
        }

        private Object[] values() {
            var values = new ArrayList<Object>();
            if (municipality != null) {
                values.add(municipality.value());
            }
            if (birthYear != null) {
                values.add(birthYear + "-01-01");
                values.add(birthYear + "-12-31");
            }
            if (dose != null) {
                values.add(dose.kind());
                values.add(dose.dose());
            }
            return values.toArray();
        }

        private String fields() {
            var fields = new ArrayList<String>();
            if (municipality != null) {
                fields.add("gemeente");
            }
            if (birthYear != null) {
                fields.add("geboortejaar");
            }
            if (dose != null) {
                fields.add("prik");
            }
            return String.join(", ", fields);
        }
    }

    /** So many persons born in that year, living there, with that status of a dose. */
    public record DueCount(
            MunicipalityCode municipality, int birthYear, DoseName dose, DoseStatus status, int persons) {}
}
