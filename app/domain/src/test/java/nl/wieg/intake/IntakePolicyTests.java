package nl.wieg.intake;

import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.PRIVACY_OFFICER;
import static nl.wieg.access.Role.STEWARD;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.Attempt;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what with deliveries: every action by every role. */
@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakePolicyTests {

    private static final DeliveryId NONE = new DeliveryId(new UUID(0, 1));
    private static final int LONG_AGO = 1901;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private DeliveryDetails details;

    @Autowired
    private Harvests harvests;

    @Autowired
    private HarvestsAgain again;

    @Autowired
    private ClosedYears years;

    @Autowired
    private Records records;

    @Autowired
    private DeliveredRecords delivered;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private QuarantinedRecords quarantined;

    @Autowired
    private JdbcClient jdbc;

    private UUID record = NONE.value();

    @BeforeEach
    void oneRecordWaits() {
        var intake = new IntakeTables(jdbc);
        record = intake.inQuarantine("osiris", intake.aFile("osiris", 1, 2024), "open");
    }

    @AfterAll
    void nothingStays() {
        TestDatabase.empty(
                "intake_quarantine", "intake_record", "intake_delivery_part", "intake_delivery", "intake_closed_year");
    }

    Stream<Attempt> attempts() {
        return Stream.of(
                        Attempt.byEachRole("receive", this::receive),
                        Attempt.byEachRole(
                                "deliveries",
                                () -> deliveries.page("", null, 0, 1),
                                STEWARD,
                                MANAGEMENT,
                                PRIVACY_OFFICER),
                        Attempt.byEachRole(
                                "delivery", () -> deliveries.get(NONE), STEWARD, MANAGEMENT, PRIVACY_OFFICER),
                        Attempt.byEachRole(
                                "delivery in detail", () -> details.get(NONE), STEWARD, MANAGEMENT, PRIVACY_OFFICER),
                        Attempt.byEachRole("begin a harvest", () -> harvests.begin("covid", LONG_AGO)),
                        Attempt.byEachRole("count pages", () -> harvests.pageCount(NONE)),
                        Attempt.byEachRole("read a page", () -> harvests.page(NONE, 1)),
                        Attempt.byEachRole("add a page", () -> harvests.addPage(NONE, 1, new byte[1])),
                        Attempt.byEachRole("start over", () -> harvests.startOver(NONE)),
                        Attempt.byEachRole("complete a harvest", () -> harvests.complete(NONE)),
                        Attempt.byEachRole("give up a harvest", () -> harvests.giveUp(NONE, "proef")),
                        Attempt.byEachRole("harvest again", () -> again.begin(NONE), STEWARD),
                        Attempt.byEachRole("take records over", () -> delivered.each(NONE.value(), record -> {})),
                        Attempt.byEachRole("forget a delivery", () -> delivered.forget(NONE.value())),
                        Attempt.byEachRole("close a year", () -> years.close(LONG_AGO)),
                        Attempt.byEachRole("records", () -> records.page(osiris(), 0, 1), STEWARD, MANAGEMENT),
                        Attempt.byEachRole(
                                "count records", () -> records.count(osiris()), STEWARD, MANAGEMENT, PRIVACY_OFFICER),
                        Attempt.byEachRole(
                                "quarantine",
                                () -> quarantined.page(new QuarantineFilter(null, null, null), 0, 1),
                                STEWARD),
                        Attempt.byEachRole("look at a record", () -> quarantined.look(record), STEWARD),
                        Attempt.byEachRole("correct", () -> quarantine.correct(record, "tekst", "proef"), STEWARD),
                        Attempt.byEachRole("release", () -> quarantine.release(record, "proef"), STEWARD),
                        Attempt.byEachRole("dismiss", () -> quarantine.dismiss(record, "proef"), STEWARD),
                        Attempt.byEachRole("look at none", () -> quarantined.look(NONE.value()), STEWARD),
                        Attempt.byEachRole(
                                "correct none", () -> quarantine.correct(NONE.value(), "tekst", "proef"), STEWARD),
                        Attempt.byEachRole("dismiss none", () -> quarantine.dismiss(NONE.value(), "proef"), STEWARD))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void letsInWhoMayAndNobodyElse(Attempt attempt) {
        attempt.check();
    }

    @Test
    void letsNobodyInWhoIsNotSignedIn() {
        assertThatThrownBy(() -> deliveries.get(NONE)).isInstanceOf(AccessRefused.class);
    }

    private void receive() throws Exception {
        deliveries.receive("osiris", "proef.xml", Channel.FILE, InputStream::nullInputStream);
    }

    private static RecordSelection osiris() {
        return new RecordSelection(
                "osiris", 1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), List.of(), null, null);
    }
}
