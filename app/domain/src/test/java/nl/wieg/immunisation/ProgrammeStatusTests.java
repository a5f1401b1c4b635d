package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.immunisation.schedule.Due;
import nl.wieg.immunisation.schedule.GivenDose;
import nl.wieg.immunisation.schedule.Question;
import nl.wieg.immunisation.schedule.ScheduleTables;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same rows as the table in the package's documentation. */
class ProgrammeStatusTests {

    private static final PersonId MILA = new PersonId(new UUID(7, 7));
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);

    @ParameterizedTest(name = "HPV given {0}, objected {1}, in {3} as of {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                    | false | 2025-09-01 | 2025 | none
                    ''                    | false | 2026-09-01 | 2026 | due
                    ''                    | false | 2026-12-31 | 2026 | due
                    ''                    | false | 2027-01-01 | 2027 | overdue
                    ''                    | true  | 2026-09-01 | 2026 | objected
                    2026-05-10            | false | 2026-09-01 | 2026 | waiting
                    2026-02-10            | false | 2026-09-01 | 2026 | due
                    2026-02-10,2026-08-20 | false | 2026-09-01 | 2026 | given
                    2026-02-10,2026-08-20 | false | 2027-09-01 | 2027 | none
                    """)
    void followsTheFirstDoseThatIsStillToCome(
            String given, boolean objected, LocalDate asOf, int year, String expected) {
        var doses = new ArrayList<GivenDose>();
        for (var day : given.split(",", -1)) {
            if (!day.isEmpty()) {
                doses.add(new GivenDose("HPV", LocalDate.parse(day)));
            }
        }
        var question = new Question(
                asOf, BORN, Scheme.STANDARD, doses, objected ? Set.of("HPV") : Set.of(), Set.of(), List.of());

        var statuses = ProgrammeStatus.of(MILA, Due.answer(ScheduleTables.definition1(), question), year).stream()
                .filter(status -> status.programme().equals("HPV"))
                .map(status -> status.status().code())
                .collect(Collectors.joining(","));

        assertThat(statuses.isEmpty() ? "none" : statuses).isEqualTo(expected);
    }
}
