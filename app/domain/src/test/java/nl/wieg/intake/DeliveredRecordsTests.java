package nl.wieg.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.shared.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(SettlementTests.Readers.class)
class DeliveredRecordsTests {

    private static final Actor PROCESS = Actor.system("test");

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private DeliveredRecords delivered;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingCameIn() {
        TestDatabase.empty(
                "intake_record", "intake_quarantine", "intake_delivery_part", "intake_delivery", "intake_closed_year");
    }

    @Test
    void handsOverWhatADeliveryBroughtOpened() {
        var first = deliver("B 1 2024-01-01 7\nA 1 2024-01-01 5\n!fout");

        assertThat(each(first))
                .containsExactly(
                        new DeliveredRecord("A", 1, false, Map.of("aantal", "5")),
                        new DeliveredRecord("B", 1, false, Map.of("aantal", "7")));
    }

    @Test
    void handsOverTheNewestVersionOfEachKeyThatTheDeliveryTouched() {
        var first = deliver("A 1 2024-01-01 5\nB 1 2024-01-01 7");
        var stale = deliver("A 3 2024-01-01 9");
        var older = deliver("A 2 2024-01-01 8\nA 3 2024-01-01 1\nB 1 2024-01-01 7");

        assertThat(each(first)).extracting(DeliveredRecord::version).containsExactly(3L, 1L);
        assertThat(each(stale)).extracting(DeliveredRecord::version).containsExactly(3L);
        assertThat(each(older)).containsExactly(new DeliveredRecord("A", 3, false, Map.of("aantal", "9")));
    }

    @Test
    void handsOverMoreThanFitsOnePage() {
        var many = deliver(IntStream.range(0, 2_500)
                .mapToObj(i -> "K" + i + " 1 2024-01-01 " + i)
                .collect(Collectors.joining("\n")));

        assertThat(each(many))
                .extracting(DeliveredRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(2_500);
    }

    @Test
    void forgetsContentAndBytesAndKnowsADuplicateStill() {
        var first = deliver("A 1 2024-01-01 5");

        PROCESS.run(() -> delivered.forget(first));
        var again = deliver("A 1 2024-01-01 5\nB 1 2024-01-01 1");

        assertThat(each(first)).isEmpty();
        assertThat(each(again)).extracting(DeliveredRecord::key).containsExactly("B");
        assertThat(bytes("SELECT COALESCE(SUM(LENGTH(content)), 0) FROM intake_record WHERE record_key = 'A'"))
                .isZero();
        assertThat(bytes("SELECT COUNT(*) FROM intake_delivery_part WHERE delivery_id = '" + first + "'"))
                .isZero();
    }

    @Test
    void forgetsQuarantinedTextsThatWereDecidedOnAndNoOther() {
        var first = deliver("!fout\n!ook fout");
        var decided = jdbc.sql("SELECT id FROM intake_quarantine ORDER BY line LIMIT 1")
                .query(UUID.class)
                .single();
        new Actor("s", "Anouk Smit", Set.of(Role.STEWARD)).run(() -> quarantine.dismiss(decided, "niet van ons"));

        PROCESS.run(() -> delivered.forget(first));

        assertThat(jdbc.sql("SELECT LENGTH(raw) > 0 FROM intake_quarantine ORDER BY line")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true);
    }

    @Test
    void knowsNoDeliveryThatIsNotThere() {
        assertThatThrownBy(() -> each(new UUID(0, 1))).isInstanceOf(NotThere.class);
    }

    private List<DeliveredRecord> each(UUID delivery) {
        var records = new ArrayList<DeliveredRecord>();
        PROCESS.run(() -> delivered.each(delivery, records::add));
        return records;
    }

    private long bytes(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private UUID deliver(String lines) {
        return PROCESS.call(() -> {
            try {
                return deliveries
                        .receive(
                                "doses",
                                "test",
                                Channel.FILE,
                                () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                        .id()
                        .value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
