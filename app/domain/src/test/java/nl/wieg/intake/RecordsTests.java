package nl.wieg.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class RecordsTests {

    private static final Actor MANAGER = new Actor("marije", "Marije Hofstra", Set.of(Role.MANAGEMENT));
    private static final Actor NURSE = new Actor("sanne", "Sanne Mulder", Set.of(Role.NURSE));

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient jdbc;

    private DeliveryId delivery = new DeliveryId(new UUID(0, 0));

    @BeforeEach
    void threeRecordsCameIn() {
        var intake = new IntakeTables(jdbc);
        delivery = intake.aFile("osiris", 1, 2024);
        intake.aRecord("osiris", "c", 1, LocalDate.of(2024, 3, 14), false);
        intake.aRecord("osiris", "b", 1, LocalDate.of(2024, 3, 15), false);
        intake.aRecord("osiris", "a", 1, LocalDate.of(2024, 3, 15), false);
        intake.aRecord("osiris", "withdrawn", 1, LocalDate.of(2024, 3, 13), true);
    }

    @Test
    void showsThemByDayAndKeyAPageAtATime() {
        assertThat(keys(0)).containsExactly("c", "a");
        assertThat(keys(1)).containsExactly("b");
        assertThat(MANAGER.<Long, RuntimeException>call(() -> records.count(all())))
                .isEqualTo(3);
    }

    @Test
    void saysWhereEachStood() {
        var first = MANAGER.call(() -> records.page(all(), 0, 1)).getFirst();

        assertThat(first.delivery()).isEqualTo(delivery);
        assertThat(first.deliveryName()).isEqualTo("osiris-0");
        assertThat(first.at()).isEqualTo(Position.line(1));
        assertThat(first.municipality()).isEqualTo("GM0106");
    }

    @Test
    void refusesWhoMayNotSeeThem() {
        assertThatThrownBy(() -> NURSE.run(() -> records.page(all(), 0, 1))).isInstanceOf(AccessRefused.class);
    }

    private List<String> keys(int page) {
        return MANAGER.call(() -> records.page(all(), page, 2)).stream()
                .map(CountedRecord::key)
                .toList();
    }

    private static RecordSelection all() {
        return new RecordSelection(
                "osiris",
                1,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                List.of(new RecordSelection.Label("*", "*")),
                null,
                null);
    }
}
