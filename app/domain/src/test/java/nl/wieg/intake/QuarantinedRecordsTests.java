package nl.wieg.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.shared.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class QuarantinedRecordsTests {

    private static final Actor STEWARD = new Actor("anouk", "Anouk Smit", Set.of(Role.STEWARD));
    private static final Actor MANAGER = new Actor("marije", "Marije Hofstra", Set.of(Role.MANAGEMENT));

    @Autowired
    private QuarantinedRecords records;

    @Autowired
    private JdbcClient jdbc;

    private IntakeTables intake;

    @BeforeEach
    void nothingCameIn() {
        intake = new IntakeTables(jdbc);
    }

    @Test
    void showsTheNewestFirstWithTheFileTheyCameIn() {
        var osiris = intake.aFile("osiris", 1, 2024);
        intake.inQuarantine("osiris", osiris, "open");
        var newest = intake.inQuarantine("osiris", osiris, "dismissed");

        var page = page(new QuarantineFilter(null, null, null));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.records().getFirst().id()).isEqualTo(newest);
        assertThat(page.records().getFirst().deliveryName()).isEqualTo("osiris-0");
        assertThat(page.records().getFirst().receivedAt()).isEqualTo(IntakeTables.MARCH_14.toInstant(ZoneOffset.UTC));
        assertThat(page.records().getFirst().at()).isEqualTo(Position.line(17));
    }

    @Test
    void filtersBySourceStateAndDelivery() {
        var first = intake.aFile("osiris", 1, 2024);
        var second = intake.aFile("osiris", 2, 2024);
        var gir = intake.aFile("gir", 1, 2024);
        intake.inQuarantine("osiris", first, "open");
        intake.inQuarantine("osiris", second, "corrected");
        intake.inQuarantine("gir", gir, "open");

        assertThat(page(new QuarantineFilter("osiris", null, null)).total()).isEqualTo(2);
        assertThat(page(new QuarantineFilter("osiris", "open", null)).total()).isEqualTo(1);
        assertThat(page(new QuarantineFilter(null, null, second)).total()).isEqualTo(1);
    }

    @Test
    void countsWhatWaitsForTheStewardAlone() {
        intake.inQuarantine("osiris", intake.aFile("osiris", 1, 2024), "open");

        assertThat(STEWARD.<Long, RuntimeException>call(records::waiting)).isEqualTo(1);
        assertThat(MANAGER.<Long, RuntimeException>call(records::waiting)).isZero();
    }

    @Test
    void refusesWhoMayNotSeeTheQuarantine() {
        assertThatThrownBy(() -> MANAGER.run(() -> records.page(new QuarantineFilter(null, null, null), 0, 10)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void logsOneLookAsOneLine() {
        TestDatabase.empty("access_log");
        var id = intake.inQuarantine("osiris", intake.aFile("osiris", 1, 2024), "open");

        var detail = STEWARD.<QuarantineDetail, RuntimeException>call(() -> records.look(id));

        assertThat(detail.text()).isEqualTo("tekst");
        assertThat(detail.summary().at()).isEqualTo(Position.line(17));
        assertThat(logged()).containsExactly("anouk R quarantaine " + id + " ordinary allowed");
    }

    @Test
    void logsThatARecordWasRefused() {
        TestDatabase.empty("access_log");
        var id = intake.inQuarantine("doses", intake.aFile("doses", 1, 2024), "open");

        assertThatThrownBy(() -> MANAGER.run(() -> records.look(id))).isInstanceOf(AccessRefused.class);

        assertThat(logged()).containsExactly("marije R quarantaine " + id + " personal refused");
    }

    @Test
    void saysThatThereIsNoSuchRecord() {
        assertThatThrownBy(() -> STEWARD.run(() -> records.look(new UUID(0, 1))))
                .isInstanceOf(NotThere.class)
                .hasMessageStartingWith("Er is geen record");
    }

    private List<String> logged() {
        return jdbc.sql(
                        "SELECT CONCAT_WS(' ', user_id, action, object_type, object_id, sensitivity, outcome) FROM access_log")
                .query(String.class)
                .list();
    }

    private QuarantinePage page(QuarantineFilter filter) {
        return STEWARD.call(() -> records.page(filter, 0, 10));
    }
}
