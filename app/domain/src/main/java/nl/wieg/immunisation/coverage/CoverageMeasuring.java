package nl.wieg.immunisation.coverage;

import java.time.LocalDate;
import java.util.Optional;
import nl.wieg.immunisation.consent.ExchangeConsents;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts all cohorts in one statement. Who may be told to RIVM is worked out by the rules of consent, a stretch of persons at a time, into a
 * temporary table beside it.
 */
@Component
class CoverageMeasuring {

    private static final int STRETCH = 2_000;
    private static final String COUNT = """
            INSERT INTO immunisation_coverage (measured_on, code, cohort, municipality, children, covered, reportable)
            SELECT ?, t.code, YEAR(p.birth_date), p.municipality, COUNT(*), COUNT(s.person_id), COUNT(IF(s.person_id IS NULL, NULL, x.person_id))
            FROM immunisation_coverage_target t
            JOIN person_in_care p ON YEAR(p.birth_date) BETWEEN t.first_cohort AND COALESCE(t.last_cohort, 9999)
              AND MAKEDATE(YEAR(p.birth_date) + 1, 1) - INTERVAL 1 DAY + INTERVAL t.age_months MONTH <= ?
            LEFT JOIN immunisation_status s ON s.person_id = p.id AND s.kind = t.kind AND s.dose = t.dose AND s.status = 'given'
              AND s.given_on < p.birth_date + INTERVAL t.age_months MONTH
            LEFT JOIN coverage_exchange x ON x.person_id = p.id
            GROUP BY t.code, YEAR(p.birth_date), p.municipality""";

    private final JdbcTemplate jdbc;
    private final PeopleInCare people;
    private final ExchangeConsents consents;

    CoverageMeasuring(JdbcTemplate jdbc, PeopleInCare people, ExchangeConsents consents) {
        this.jdbc = jdbc;
        this.people = people;
        this.consents = consents;
    }

    void on(LocalDate day) {
        jdbc.execute("CREATE OR REPLACE TEMPORARY TABLE coverage_exchange (person_id UUID NOT NULL PRIMARY KEY)");
        Optional<PersonId> last = Optional.empty();
        for (var some = people.next(last, STRETCH); !some.isEmpty(); some = people.next(last, STRETCH)) {
            jdbc.batchUpdate(
                    "INSERT INTO coverage_exchange (person_id) VALUES (?)",
                    consents.among(some),
                    STRETCH,
                    (statement, person) -> statement.setString(1, person.toString()));
            last = Optional.of(some.getLast().id());
        }
        jdbc.update(COUNT, day, day);
        jdbc.execute("DROP TEMPORARY TABLE coverage_exchange");
    }
}
