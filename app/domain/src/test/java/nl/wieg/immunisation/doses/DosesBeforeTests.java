package nl.wieg.immunisation.doses;

import static nl.wieg.immunisation.doses.ARegister.NIGHT;
import static nl.wieg.immunisation.doses.ARegister.NOORDENVELD;
import static nl.wieg.immunisation.doses.ARegister.NOW;
import static nl.wieg.immunisation.doses.ARegister.NURSE;
import static nl.wieg.immunisation.doses.ARegister.mila;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.immunisation.RegisterTables;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class DosesBeforeTests {

    private final DosesBefore before;
    private final Doses doses;
    private final Lots lots;
    private final Retention retention;
    private final People people;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    @Autowired
    DosesBeforeTests(
            DosesBefore before,
            Doses doses,
            Lots lots,
            Retention retention,
            People people,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.before = before;
        this.doses = doses;
        this.lots = lots;
        this.retention = retention;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nothingIsKnown() {
        RegisterTables.empty();
        clock.set(NOW);
    }

    @Test
    void standInTheRecordAndArePassedOnToNobody() {
        var mila = mila(people);

        NIGHT.run(() -> before.takeOver(List.of(dose(mila, "BMR", "2017-07-05"), dose(mila, "MenC", "2017-07-05"))));

        assertThat(NURSE.call(() -> doses.of(mila)))
                .extracting(Dose::kind, Dose::outcome)
                .containsExactlyInAnyOrder(tuple("BMR", Outcome.GIVEN), tuple("MenC", Outcome.GIVEN));
        assertThat(jdbc.queryForObject("SELECT COUNT(batch) FROM immunisation_dose", Integer.class))
                .isZero();
    }

    @Test
    void areTheVaccineThatTheLotSays() {
        var mila = mila(people);
        NURSE.call(() -> lots.enter("L1", "priorix", LocalDate.of(2018, 1, 1)));

        NIGHT.run(() -> before.takeOver(List.of(dose(mila, "DTP", "2017-07-05"))));

        assertThat(NURSE.call(() -> doses.of(mila))).extracting(Dose::kind).containsExactly("BMR");
    }

    @Test
    void letTheYearsOfKeepingRunFromTheLast() {
        var mila = mila(people);

        NIGHT.run(() -> before.takeOver(List.of(dose(mila, "BMR", "2017-07-05"), dose(mila, "BMR", "2020-05-10"))));

        assertThat(NIGHT.call(() -> retention.keptUntil(mila))).contains(LocalDate.of(2040, 5, 10));
    }

    @Test
    void areForProcessesAlone() {
        assertThatThrownBy(() -> NURSE.run(() -> before.takeOver(List.of()))).isInstanceOf(AccessRefused.class);
    }

    private static DoseBefore dose(PersonId person, String kind, String day) {
        return new DoseBefore(person, kind, LocalDate.parse(day), "l 1", NOORDENVELD, "RVP", "CB_0_4");
    }
}
