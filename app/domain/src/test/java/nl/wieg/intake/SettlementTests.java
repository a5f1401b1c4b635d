package nl.wieg.intake;

import static nl.wieg.intake.Outcome.ACCEPTED;
import static nl.wieg.intake.Outcome.CONFLICT;
import static nl.wieg.intake.Outcome.DUPLICATE;
import static nl.wieg.intake.Outcome.LATE;
import static nl.wieg.intake.Outcome.QUARANTINED;
import static nl.wieg.intake.Outcome.REPLACED;
import static nl.wieg.intake.Outcome.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a delivery is settled, on the database that ships, by a reader of test lines. */
@DomainTest
@ExtendWith(OutputCaptureExtension.class)
@Import(SettlementTests.Readers.class)
class SettlementTests {

    private static final Actor PROCESS = Actor.system("test");
    private static final Actor STEWARD = new Actor("s", "Anouk Smit", Set.of(Role.STEWARD));
    private static final Actor PLANNER = new Actor("p", "Jelle Kamphuis", Set.of(Role.PLANNER));

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private QuarantinedRecords quarantined;

    @Autowired
    private ClosedYears closedYears;

    @Autowired
    private JdbcClient jdbc;

    @TestConfiguration
    static class Readers {

        @Bean
        FeedReader inspectionsReader() {
            return new LineReader("gir");
        }

        @Bean
        FeedReader dosesReader() {
            return new LineReader("doses");
        }
    }

    @BeforeEach
    void nothingCameIn() {
        TestDatabase.empty(
                "intake_record", "intake_quarantine", "intake_delivery_part", "intake_delivery", "intake_closed_year");
    }

    @Test
    void givesEveryRecordExactlyOneOutcome() {
        deliver("gir", "A 1 2024-01-01 1\nB 2 2024-01-01 1");

        var outcomes = deliver(
                "gir",
                "A 1 2024-01-01 1\nA 2 2024-01-01 5\nB 1 2024-01-01 1\nB 2 2024-01-01 9\nC 1 2024-01-01 1\n!te kort");

        assertThat(outcomes)
                .containsEntry(DUPLICATE, 1)
                .containsEntry(REPLACED, 1)
                .containsEntry(STALE, 1)
                .containsEntry(CONFLICT, 1)
                .containsEntry(ACCEPTED, 1)
                .containsEntry(QUARANTINED, 1)
                .containsEntry(LATE, 0);
    }

    @Test
    void judgesRecordsOfOneFileInTheirOrder() {
        var outcomes = deliver("gir", "A 2 2024-01-01 1\nA 1 2024-01-01 1\nA 3 2024-01-01 1\nA 3 2024-01-01 2");

        assertThat(outcomes)
                .containsEntry(ACCEPTED, 1)
                .containsEntry(STALE, 1)
                .containsEntry(REPLACED, 1)
                .containsEntry(CONFLICT, 1);
        assertThat(counting()).containsExactly(Map.entry("A", 3L));
    }

    @Test
    void tellsKeysApartThatDifferInOneByteOnly() {
        deliver("gir", "a 1 2024-01-01 1\nA 1 2024-01-01 1\n\u00e9 1 2024-01-01 1\ne 1 2024-01-01 1");

        assertThat(counting()).hasSize(4);
    }

    @Test
    void letsNothingOfAnUnreadableDeliveryCount() {
        var receipt = receive("gir", "A 1 2024-01-01 1\n!fout\n?");

        assertThat(receipt.stored()).isFalse();
        assertThat(counting()).isEmpty();
        assertThat(PROCESS.call(() -> quarantined.waiting())).isZero();
        assertThat(PROCESS.call(() -> deliveries.get(receipt.id())).reason()).isEqualTo("Niet te lezen.");
    }

    @Test
    void doesNothingWithTheSameBytesUnderAnotherName() {
        var first = receive("gir", "A 1 2024-01-01 1");

        var again = receive("gir", "A 1 2024-01-01 1");

        assertThat(again).isEqualTo(new Receipt(first.id(), true, true));
    }

    @Test
    void keepsBothTextsOfAConflictApart() {
        deliver("gir", "A 1 2024-01-01 1");
        deliver("gir", "B 1 2024-01-01 1\nA 1 2024-01-01 2");

        var waiting = open();

        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().kind()).isEqualTo("conflict");
        assertThat(PROCESS.call(() -> quarantined.look(waiting.getFirst().id()).text()))
                .isEqualTo("A 1 2024-01-01 2");
    }

    @Test
    void callsARecordLateThatTouchesAPublishedYear() {
        deliver("gir", "A 1 2024-01-01 1");
        PROCESS.run(() -> closedYears.close(2024));

        var outcomes = deliver("gir", "A 2 2025-01-01 1\nB 1 2024-02-01 1\nC 1 2025-01-01 1");

        assertThat(outcomes).containsEntry(LATE, 2).containsEntry(ACCEPTED, 1);
    }

    @Test
    void bringsACorrectedRecordInAsADeliveryOfItsOwn() {
        deliver("gir", "A 1 2024-01-01 1\n!gemeente onbekend");
        var id = open().getFirst().id();

        var result = STEWARD.call(() -> quarantine.correct(id, "B 1 2024-01-01 1", "gemeente opgezocht"));

        assertThat(result.isRefused()).isFalse();
        assertThat(counting()).containsOnlyKeys("A", "B");
        var record = PROCESS.call(() -> quarantined.look(id).summary());
        assertThat(record.state()).isEqualTo("corrected");
        assertThat(record.decidedBy()).isEqualTo("Anouk Smit");
        assertThatThrownBy(() -> STEWARD.run(() -> quarantine.dismiss(id, "nog eens")))
                .isInstanceOf(QuarantineDecided.class);
    }

    @Test
    void changesNothingWhenTheCorrectionCannotBeReadEither() {
        deliver("gir", "!gemeente onbekend");
        var id = open().getFirst().id();

        var result = STEWARD.call(() -> quarantine.correct(id, "!nog steeds onbekend", "poging"));

        assertThat(result.refusal()).isEqualTo("nog steeds onbekend");
        assertThat(PROCESS.<Boolean, RuntimeException>call(
                        () -> quarantined.look(id).summary().isOpen()))
                .isTrue();
    }

    @Test
    void takesNoReasonThatIsEmptyOrTooLongBeforeAnythingIsDone() {
        deliver("gir", "!gemeente onbekend");
        var id = open().getFirst().id();

        for (var note : List.of(" ", "x".repeat(501))) {
            assertThatThrownBy(() -> STEWARD.run(() -> quarantine.correct(id, "B 1 2024-01-01 1", note)))
                    .isInstanceOf(WrongInput.class);
            assertThatThrownBy(() -> STEWARD.run(() -> quarantine.dismiss(id, note)))
                    .isInstanceOf(WrongInput.class);
        }

        assertThat(open()).hasSize(1);
        assertThat(counting()).isEmpty();
    }

    @Test
    void keepsTheLongestNameAndTheLongestReason() {
        deliver("gir", "!gemeente onbekend");
        var id = open().getFirst().id();
        var steward = new Actor("s", "n".repeat(200), Set.of(Role.STEWARD));

        steward.run(() -> quarantine.correct(id, "B 1 2024-01-01 1", "x".repeat(500)));

        assertThat(PROCESS.call(() -> quarantined.look(id)).summary().decidedBy())
                .isEqualTo("n".repeat(200));
    }

    @Test
    void logsOfAReaderThatBreaksNothingThatASourceSent(CapturedOutput log) {
        var receipt = receive("doses", "A GEHEIM 2024-01-01 1");

        assertThat(receipt.stored()).isFalse();
        assertThat(log).contains("NumberFormatException", "LineReader.read").doesNotContain("GEHEIM");
    }

    @Test
    void refusesACorrectionThatBreaksTheReaderWithoutRepeatingIt(CapturedOutput log) {
        deliver("gir", "!gemeente onbekend");
        var id = open().getFirst().id();

        var result = STEWARD.call(() -> quarantine.correct(id, "B GEHEIM 2024-01-01 1", "poging"));

        assertThat(result.refusal()).isEqualTo("Het lezen van deze tekst ging onverwacht mis.");
        assertThat(log).contains("NumberFormatException").doesNotContain("GEHEIM");
    }

    @Test
    void refusesAPlannerTheQuarantine() {
        deliver("gir", "!fout");
        var id = open().getFirst().id();

        assertThatThrownBy(() -> PLANNER.run(() -> quarantined.look(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> PLANNER.run(() -> quarantine.dismiss(id, "weg")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void storesNothingPersonalReadably() {
        deliver("doses", "GEHEIM 1 2024-01-01 12345\n!GEHEIM fout");

        assertThat(readable("SELECT content FROM intake_record WHERE source = 'doses'"))
                .doesNotContain("12345");
        assertThat(readable("SELECT raw FROM intake_quarantine WHERE source = 'doses'"))
                .doesNotContain("GEHEIM");
        assertThat(readable("SELECT content FROM intake_delivery_part")).doesNotContain("GEHEIM");
    }

    private List<QuarantineSummary> open() {
        return PROCESS.call(() -> quarantined.page(new QuarantineFilter("gir", "open", null), 0, 10))
                .records();
    }

    private String readable(String sql) {
        return new String(jdbc.sql(sql).query((row, i) -> row.getBytes(1)).single(), StandardCharsets.ISO_8859_1);
    }

    private Map<Outcome, Integer> deliver(String source, String lines) {
        var receipt = receive(source, lines);
        return PROCESS.call(() -> deliveries.get(receipt.id())).outcomes();
    }

    private Receipt receive(String source, String lines) {
        return PROCESS.call(() -> {
            try {
                return deliveries.receive(
                        source,
                        "test",
                        Channel.FILE,
                        () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, Long> counting() {
        var counting = new TreeMap<String, Long>();
        jdbc.sql("SELECT record_key, version FROM intake_record WHERE superseded_seq = 2147483647")
                .query((row, i) -> counting.put(row.getString(1), row.getLong(2)))
                .list();
        return counting;
    }
}
