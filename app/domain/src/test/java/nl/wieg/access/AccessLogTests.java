package nl.wieg.access;

import static nl.wieg.access.AccessStories.READ_RECORDS;
import static nl.wieg.access.AccessStories.aPrivacyOfficer;
import static nl.wieg.access.AccessStories.aSteward;
import static nl.wieg.access.AccessStories.linesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class AccessLogTests {

    private static final AccessObject RECORDS = AccessObject.personal("records", "osiris p1");

    @Autowired
    private Homes homes;

    @Autowired
    private BreakGlassTable glass;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    private final String subject = "subject-" + UUID.randomUUID();

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void holdsTheBeginningOfAnIdThatIsTooLong() {
        aSteward(subject).run(() -> access.require(READ_RECORDS, AccessObject.of("records", "x".repeat(201))));

        assertThat(linesOf(jdbc, subject).getFirst()).containsEntry("object_id", "x".repeat(200));
    }

    @Test
    void holdsTheBlocksOfNen7513() {
        clock.set(Instant.parse("2025-01-03T09:40:00.123456Z"));

        aSteward(subject).run(() -> access.require(READ_RECORDS, RECORDS));

        var lines = linesOf(jdbc, subject);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .containsEntry("action", "R")
                .containsEntry("outcome", "allowed")
                .containsEntry("event_type", "records bekijken")
                .containsEntry("user_id", subject)
                .containsEntry("user_name", "Anouk Smit")
                .containsEntry("roles", "STEWARD")
                .containsEntry("purpose", "DATA_QUALITY")
                .containsEntry("on_behalf_of", null)
                .containsEntry("access_point_type", "network")
                .containsEntry("access_point_id", "192.0.2.0/24")
                .containsEntry("session_hash", AccessStories.DESK.sessionHash())
                .containsEntry("site", "wieg")
                .containsEntry("source_system", "wieg")
                .containsEntry("object_type", "records")
                .containsEntry("object_role", "resource")
                .containsEntry("object_id", "osiris p1")
                .containsEntry("sensitivity", "personal")
                .containsEntry("detail", "")
                .containsEntry("happened_at", Timestamp.valueOf("2025-01-03 09:40:00.123456"));
    }

    @Test
    void namesTheFieldsOfASearch() {
        aSteward(subject)
                .run(() -> access.require(READ_RECORDS, AccessObject.search("personen", "geboortedatum postcode")));

        assertThat(linesOf(jdbc, subject).getFirst())
                .containsEntry("object_role", "query")
                .containsEntry("detail", "geboortedatum postcode");
    }

    @Test
    void holdsRefusalsToo() {
        var officer = aPrivacyOfficer(subject);

        assertThatThrownBy(() -> officer.run(() -> access.require(READ_RECORDS, RECORDS)))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("U mag dit niet: records bekijken.");

        assertThat(linesOf(jdbc, subject)).hasSize(1);
        assertThat(linesOf(jdbc, subject).getFirst())
                .containsEntry("outcome", "refused")
                .containsEntry("purpose", "SUPERVISION");
    }

    @Test
    void staysWhenTheWorkRollsBack() {
        aSteward(subject)
                .run(() -> transaction.executeWithoutResult(status -> {
                    access.require(READ_RECORDS, RECORDS);
                    status.setRollbackOnly();
                }));

        assertThat(linesOf(jdbc, subject)).hasSize(1);
    }

    @Test
    void isWrittenFromAReadOnlyTransaction() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        aSteward(subject).run(() -> reading.executeWithoutResult(status -> access.require(READ_RECORDS, RECORDS)));

        assertThat(linesOf(jdbc, subject)).hasSize(1);
    }

    @Test
    void refusesTheActionWhenItCannotBeWritten() {
        var broken = new AbstractDataSource() {
            @Override
            public java.sql.Connection getConnection() throws SQLException {
                throw new SQLException("gone");
            }

            @Override
            public java.sql.Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        var unlogged = new Access(
                new AccessLog(broken, new AccessProperties("wieg", "wieg", 1), Clock.systemUTC()), homes, glass);

        assertThatThrownBy(() -> aSteward(subject).run(() -> unlogged.require(READ_RECORDS, RECORDS)))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("Vastleggen wat u doet lukt nu niet. Daarom is er niets gedaan.");
    }

    @Test
    void isNotFilledByProcessesOfOurOwn() {
        Actor.system(subject).run(() -> access.require(READ_RECORDS, RECORDS));

        assertThat(linesOf(jdbc, subject)).isEmpty();
    }

    @Test
    void isInsertOnlyForTheApplication() {
        aSteward(subject).run(() -> access.require(READ_RECORDS, RECORDS));

        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE access_log SET user_name = 'Niemand'").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM access_log").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("denied");
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        assertThatThrownBy(() -> access.require(READ_RECORDS, RECORDS))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("Niemand is aangemeld.");
    }
}
