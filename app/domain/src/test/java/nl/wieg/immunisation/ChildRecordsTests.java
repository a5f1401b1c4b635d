package nl.wieg.immunisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.immunisation.consent.ConsentPurpose;
import nl.wieg.immunisation.consent.Consents;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.Method;
import nl.wieg.immunisation.consent.Said;
import nl.wieg.immunisation.consent.Verdict;
import nl.wieg.immunisation.doses.DoseBefore;
import nl.wieg.immunisation.doses.DosesBefore;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.people.Retention;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class ChildRecordsTests {

    private static final Actor NIGHT = Actor.system("nacht");
    private static final Actor NURSE = new Actor("femke", "Femke Jansen", Set.of(Role.NURSE));
    private static final Actor IN_NOORDENVELD = NURSE.in(new WorkContext("GM1699"));
    private static final LocalDate BORN = LocalDate.of(2014, 5, 2);

    @Autowired
    private ChildRecords records;

    @Autowired
    private People people;

    @Autowired
    private Authorities authorities;

    @Autowired
    private Retention retention;

    @Autowired
    private Consents consents;

    @Autowired
    private DosesBefore doses;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private PersonId mila;
    private PersonId mother;

    @BeforeEach
    void aChildAndHerMother() {
        TestDatabase.empty("access_log");
        clock.set(Instant.parse("2026-09-01T07:00:00Z"));
        var ids = NIGHT.call(() -> people.admit(List.of(
                person("Mila", BORN), person("Noor", LocalDate.of(1985, 3, 4)).as(PersonKind.PARENT))));
        mila = ids.getFirst();
        mother = ids.getLast();
        NIGHT.run(() -> authorities.record(
                new AuthorityTold(mila, AuthorityKind.SINGLE_PARENTAL, List.of(mother), false, BORN)));
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void tellsWhoWhatAndWhyInOneGo() {
        given(new DoseBefore(
                mila, "HPV", LocalDate.of(2025, 3, 1), "HPV1A", new MunicipalityCode("GM1699"), "RVP", "GROEP"));
        var said = Said.byHolder(mother, Method.ORAL, LocalDate.of(2025, 3, 1), "folder-2025");
        IN_NOORDENVELD.run(() -> consents.record(mila, ConsentPurpose.TREATMENT, Decision.YES, said, ""));

        var record = IN_NOORDENVELD.call(() -> records.of(mila));

        assertThat(record.person().name().full()).isEqualTo("Mila Kroes");
        assertThat(record.holders()).extracting(holder -> holder.name().full()).containsExactly("Noor Kroes");
        assertThat(record.due().orElseThrow().items())
                .filteredOn(item -> item.name().toString().equals("HPV-2"))
                .extracting(DueItem::reason)
                .containsExactly("Deze prik is aan de beurt sinds 01-09-2025.");
        assertThat(record.doses()).hasSize(1);
        assertThat(record.wishes().orElseThrow().treatment().verdict()).isEqualTo(Verdict.ASK);
    }

    @Test
    void isReadThoughAParentWasDestroyed() {
        NIGHT.run(() -> retention.destroy(mother));

        assertThat(IN_NOORDENVELD.call(() -> records.of(mila)).holders())
                .extracting(holder -> holder.name().full())
                .containsExactly("iemand van wie de gegevens zijn vernietigd");
    }

    @Test
    void isOneLineOfTheAccessLog() {
        IN_NOORDENVELD.run(() -> records.of(mila));

        assertThat(jdbc.queryForList("SELECT CONCAT(event_type, ' ', object_id) FROM access_log", String.class))
                .containsExactly("een dossier bekijken " + mila);
    }

    @Test
    void takesAsManyStatementsForFortyDosesAsForOne() {
        given(dose(0));
        // what is read once for all, such as the schedule
        NIGHT.run(() -> records.of(mila));
        var one = statements(() -> NIGHT.run(() -> records.of(mila)));
        IntStream.range(1, 40).forEach(day -> given(dose(day)));

        var forty = statements(() -> NIGHT.run(() -> records.of(mila)));

        assertThat(NIGHT.call(() -> records.of(mila)).doses()).hasSize(40);
        assertThat(forty).isEqualTo(one).isPositive();
    }

    @Test
    void isRefusedOutsideTheWorkContextAndToWhoDoesNotCare() {
        assertThatThrownBy(() -> NURSE.in(new WorkContext("GM0106")).run(() -> records.of(mila)))
                .isInstanceOf(AccessRefused.class);
        for (var role : List.of(Role.PLANNER, Role.MANAGEMENT, Role.STEWARD, Role.PRIVACY_OFFICER)) {
            var other = new Actor("other", "Kim de Wit", Set.of(role)).in(WorkContext.REGION);
            assertThatThrownBy(() -> other.run(() -> records.of(mila)))
                    .as("%s", role)
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void isNotThereForNobody() {
        assertThatThrownBy(() -> IN_NOORDENVELD.run(() -> records.of(new PersonId(new UUID(0, 1)))))
                .isInstanceOf(NotThere.class);
    }

    private void given(DoseBefore dose) {
        NIGHT.run(() -> doses.takeOver(List.of(dose)));
    }

    private DoseBefore dose(int day) {
        return new DoseBefore(
                mila,
                "HPV",
                LocalDate.of(2025, 3, 1).plusDays(day),
                "HPV1A",
                new MunicipalityCode("GM1699"),
                "RVP",
                "GROEP");
    }

    private static NewPerson person(String given, LocalDate born) {
        return new NewPerson(
                null,
                new Identity(new PersonName(given, "", "Kroes"), null),
                born,
                new MunicipalityCode("GM1699"),
                "nl",
                false);
    }

    private long statements(Runnable work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = selects();
            work.run();
            return selects() - before;
        }));
    }

    /** What this connection read. */
    private long selects() {
        return jdbc.query("SHOW SESSION STATUS LIKE 'Com_select'", (row, i) -> row.getLong(2))
                .getFirst();
    }
}
