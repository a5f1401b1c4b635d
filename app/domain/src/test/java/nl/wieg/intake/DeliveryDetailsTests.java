package nl.wieg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class DeliveryDetailsTests {

    private static final Actor PROCESS = Actor.system("test");

    @Autowired
    private DeliveryDetails details;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient jdbc;

    private IntakeTables intake;

    @BeforeEach
    void nothingCameIn() {
        intake = new IntakeTables(jdbc);
    }

    @Test
    void countsWhatTheSourceWithdrewInIt() {
        var delivery = intake.aFile("osiris", 1, 2024);
        intake.aRecord("osiris", "a", 1, LocalDate.of(2024, 3, 14), true);
        intake.aRecord("osiris", "b", 1, LocalDate.of(2024, 3, 14), false);

        var detail = PROCESS.call(() -> details.get(delivery));

        assertThat(detail.withdrawnCount()).isEqualTo(1);
        assertThat(detail.sha256()).hasSize(64);
    }

    @Test
    void tellsAHarvestGivenUpFromAFileThatCannotBeRead() {
        intake.aHarvestGivenUp("covid", 2024);
        intake.aRejectedFile("gir");
        intake.aFile("gir", 1, 2024);

        assertThat(total(DeliveryStanding.INCOMPLETE)).isEqualTo(1);
        assertThat(total(DeliveryStanding.REJECTED)).isEqualTo(1);
        assertThat(total(DeliveryStanding.READ)).isEqualTo(1);
        assertThat(total(DeliveryStanding.READING)).isZero();
    }

    @Test
    void showsTheNewestDeliveriesOfASourceFirst() {
        intake.aFile("osiris", 1, 2024);
        intake.aFile("gir", 1, 2024);
        var newest = intake.aFile("osiris", 2, 2024);

        var page = PROCESS.call(() -> deliveries.page("osiris", null, 0, 1));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.deliveries()).extracting(DeliverySummary::id).containsExactly(newest);
    }

    private long total(DeliveryStanding standing) {
        return PROCESS.<DeliveryPage, RuntimeException>call(() -> deliveries.page("", standing, 0, 10))
                .total();
    }
}
