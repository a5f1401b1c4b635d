package nl.wieg.immunisation.unprotected;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.immunisation.StatusPolicy;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * How many children are not protected yet, for who plans a round, and how many of those came in an earlier year: counts of the stored statuses,
 * and no names. Who objects, must not have it, can no longer have it, or waits for a schedule to be confirmed is not among them.
 */
@Service
public class Unprotected {

    /** Of each child and kind the first that fits: 0 within reach, 1 deferred, 2 too early. */
    private static final String NOW = """
            SELECT municipality, postcode_area, birth_year, reachable, deferred, early, COUNT(*) AS children FROM (
              SELECT id, municipality, postcode_area, birth_year,
                GROUP_CONCAT(CASE WHEN standing = 0 THEN kind END ORDER BY kind) AS reachable,
                GROUP_CONCAT(CASE WHEN standing = 1 THEN kind END ORDER BY kind) AS deferred,
                GROUP_CONCAT(CASE WHEN standing = 2 THEN kind END ORDER BY kind) AS early
              FROM (
                SELECT p.id, p.municipality, p.postcode_area, YEAR(p.birth_date) AS birth_year, s.kind,
                  MIN(CASE WHEN s.status = 'deferred' THEN 1 WHEN s.earliest <= ? THEN 0 ELSE 2 END) AS standing
                FROM person_in_care p JOIN immunisation_status s ON s.person_id = p.id
                WHERE s.status IN ('overdue', 'due', 'upcoming', 'waiting', 'deferred') AND (s.lapses IS NULL OR s.lapses > ?) AND %s
                GROUP BY p.id, p.municipality, p.postcode_area, birth_year, s.kind) kinds
              GROUP BY id, municipality, postcode_area, birth_year) each_child
            GROUP BY municipality, postcode_area, birth_year, reachable, deferred, early
            ORDER BY municipality, postcode_area, birth_year, reachable, deferred, early""";

    private static final String BEFORE = """
            SELECT municipality, kind, birth_year, COUNT(*) AS open, SUM(came) AS came FROM (
              SELECT p.id, p.municipality, YEAR(p.birth_date) AS birth_year, s.kind, MAX(s.status = 'given' AND s.given_on <= ?) AS came
              FROM person_in_care p JOIN immunisation_status s ON s.person_id = p.id
              WHERE (s.status = 'given' AND s.given_on >= ?
                  OR s.status IN ('overdue', 'due', 'upcoming', 'waiting', 'deferred', 'lapsed') AND s.earliest <= ?
                    AND (s.lapses IS NULL OR s.lapses > ?)) AND %s
              GROUP BY p.id, p.municipality, birth_year, s.kind) each_child
            GROUP BY municipality, kind, birth_year ORDER BY municipality, kind, birth_year""";

    private final JdbcTemplate jdbc;
    private final Access access;

    Unprotected(JdbcTemplate jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Counts the children who miss any of these, by where they live and by what they miss; one statement. A dose that waits for another is thought
     * to follow as soon as it can.
     *
     * @param first from this day on a dose must not have lapsed
     * @param last by this day a child must be old enough, and the dose before long enough ago
     */
    public List<UnprotectedChildren> count(Collection<Cohorts> cohorts, LocalDate first, LocalDate last) {
        access.require(StatusPolicy.COUNT_UNPROTECTED, AccessObject.search("niet beschermd", "prik, geboortejaar"));
        return cohorts.isEmpty()
                ? List.of()
                : jdbc.query(
                        NOW.formatted(Cohorts.where(cohorts)),
                        (row, i) -> children(row),
                        values(List.of(last, first), cohorts));
    }

    /**
     * What a calendar year brought among these, by what is known of them today; one statement. A child that was given a dose before the year is
     * counted for the next dose; one that objects today is not counted, whenever that was said.
     */
    public List<EarlierTurnout> cameIn(int year, Collection<Cohorts> cohorts) {
        access.require(StatusPolicy.COUNT_UNPROTECTED, AccessObject.search("opkomst", "prik, geboortejaar, jaar"));
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return cohorts.isEmpty()
                ? List.of()
                : jdbc.query(
                        BEFORE.formatted(Cohorts.where(cohorts)),
                        (row, i) -> new EarlierTurnout(
                                new MunicipalityCode(row.getString("municipality")),
                                row.getString("kind"),
                                row.getInt("birth_year"),
                                row.getInt("open"),
                                row.getInt("came")),
                        values(List.of(last, first, last, first), cohorts));
    }

    private static Object[] values(List<LocalDate> days, Collection<Cohorts> cohorts) {
        var values = new ArrayList<Object>(days);
        values.addAll(Cohorts.values(cohorts));
        return values.toArray();
    }

    private static UnprotectedChildren children(ResultSet row) throws SQLException {
        var area = row.getString("postcode_area");
        return new UnprotectedChildren(
                new MunicipalityCode(row.getString("municipality")),
                area == null ? "" : area,
                row.getInt("birth_year"),
                kinds(row.getString("reachable")),
                kinds(row.getString("deferred")),
                kinds(row.getString("early")),
                row.getInt("children"));
    }

    private static Set<String> kinds(@Nullable String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
