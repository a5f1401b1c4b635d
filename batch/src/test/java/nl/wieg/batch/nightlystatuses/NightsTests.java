package nl.wieg.batch.nightlystatuses;

import static nl.wieg.BatchDatabase.migrate;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wieg.BatchDatabase;
import nl.wieg.BatchTestApplication;
import nl.wieg.access.Actor;
import nl.wieg.batch.JobAttempts;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NamedLocks;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.batch.core.job.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The night's work as it ships, on real MariaDB; each test has a day of its own. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = BatchTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "logging.level.org.springframework.batch.core.step.AbstractStep=off",
            "logging.level.org.mariadb.jdbc.message.server.ErrorPacket=off"
        })
class NightsTests {

    private static LocalDate lastDay = LocalDate.of(2030, 1, 1);

    @Autowired
    private Job nightlyStatuses;

    @Autowired
    private JobAttempts attempts;

    @Autowired
    private NamedLocks locks;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        BatchDatabase.register(registry);
    }

    @BeforeEach
    void aChildIsInCareWhoseStatusesNobodyWorkedOut() throws SQLException {
        lastDay = lastDay.plusDays(1);
        migrate("DELETE FROM immunisation_status");
        Actor.system("test")
                .run(() -> people.admit(List.of(new NewPerson(
                        null,
                        new Identity(new PersonName("Mila", "", "Kroes"), null),
                        LocalDate.of(2016, 5, 2),
                        new MunicipalityCode("GM1699"),
                        "nl",
                        false))));
    }

    @AfterEach
    void theDatabaseWorksAgain() throws SQLException {
        migrate("DROP TRIGGER IF EXISTS no_status");
    }

    @Test
    void worksEverybodyOutAfterItsHour() {
        at(LocalTime.of(2, 30)).tick();

        assertThat(statuses()).isPositive();
    }

    @Test
    void leavesTheWorkBeforeItsHour() {
        at(LocalTime.of(2, 29)).tick();

        assertThat(statuses()).isZero();
    }

    @Test
    void worksOnceADay() throws SQLException {
        at(LocalTime.of(3, 0)).tick();
        migrate("DELETE FROM immunisation_status");

        at(LocalTime.of(3, 5)).tick();

        assertThat(statuses()).isZero();
    }

    @Test
    void triesAgainAfterAFailureAndCountsIt() throws SQLException {
        migrate("CREATE TRIGGER no_status BEFORE INSERT ON immunisation_status FOR EACH ROW SIGNAL SQLSTATE '45000'");
        var before = failed();
        at(LocalTime.of(3, 0)).tick();
        assertThat(failed()).isEqualTo(before + 1);

        migrate("DROP TRIGGER no_status");
        at(LocalTime.of(3, 5)).tick();

        assertThat(statuses()).isPositive();
    }

    @Test
    void logsWhatKindOfFaultItWasAndNotWhatItSays(CapturedOutput log) throws SQLException {
        migrate("CREATE TRIGGER no_status BEFORE INSERT ON immunisation_status FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Mila Kroes'");

        at(LocalTime.of(3, 0)).tick();

        assertThat(log.getAll())
                .contains("the night's work failed, it is tried again", "SQLTransientConnectionException")
                .doesNotContain("Mila Kroes");
    }

    @Test
    void leavesTheWorkToTheNodeThatDoesIt() {
        try (var other = locks.tryLock("wieg.night", 0).orElseThrow()) {
            at(LocalTime.of(3, 0)).tick();
            assertThat(other).isNotNull();
        }

        assertThat(statuses()).isZero();
    }

    private Nights at(LocalTime time) {
        Instant now = lastDay.atTime(time).atZone(Region.ZONE).toInstant();
        return new Nights(nightlyStatuses, attempts, locks, metrics, "02:30", Clock.fixed(now, Region.ZONE));
    }

    private double failed() {
        return metrics.counter("wieg.night.failed").count();
    }

    private int statuses() {
        return jdbc.sql("SELECT COUNT(*) FROM immunisation_status")
                .query(Integer.class)
                .single();
    }
}
