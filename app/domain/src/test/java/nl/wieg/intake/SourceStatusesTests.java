package nl.wieg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.wieg.DomainTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SourceStatusesTests {

    @Autowired
    private SourceStatuses statuses;

    @Autowired
    private JdbcClient jdbc;

    private IntakeTables intake;

    @BeforeEach
    void nothingCameIn() {
        intake = new IntakeTables(jdbc);
    }

    @Test
    void saysOfEverySourceThatDeliveredNothing() {
        assertThat(statuses.of(2024)).hasSize(10).noneMatch(SourceStatus::hasDelivered);
    }

    @Test
    void countsDeliveriesRecordsAndQuarantineOfTheYear() {
        var first = intake.aFile("osiris", 1, 2024);
        intake.aFile("osiris", 2, 2024);
        intake.aFile("osiris", 3, 2023);
        intake.aRecord("osiris", "a", 1, LocalDate.of(2024, 3, 14), false);
        intake.aRecord("osiris", "b", 1, LocalDate.of(2024, 12, 31), false);
        intake.aRecord("osiris", "c", 3, LocalDate.of(2023, 12, 31), false);
        intake.inQuarantine("osiris", first, "open");
        intake.inQuarantine("osiris", first, "dismissed");

        var osiris = of("osiris");

        assertThat(osiris.deliveries()).isEqualTo(2);
        assertThat(osiris.lastReceivedAt())
                .isEqualTo(IntakeTables.MARCH_14.plusDays(1).toInstant(ZoneOffset.UTC));
        assertThat(osiris.records()).isEqualTo(2);
        assertThat(osiris.openQuarantine()).isEqualTo(1);
    }

    @Test
    void countsNoRecordThatItsSourceWithdrew() {
        intake.aFile("osiris", 1, 2024);
        intake.aRecord("osiris", "a", 1, LocalDate.of(2024, 3, 14), true);

        assertThat(of("osiris").records()).isZero();
    }

    @Test
    void takesAReadableFileWithoutRecordsForADelivery() {
        intake.anEmptyFile("gir", 1);

        assertThat(of("gir").hasDelivered()).isTrue();
    }

    @Test
    void takesARejectedFileForNoDelivery() {
        intake.aRejectedFile("gir");

        assertThat(of("gir").hasDelivered()).isFalse();
    }

    @Test
    void saysThatTheLastFetchFailed() {
        intake.aHarvest("covid", 1, 2024);
        assertThat(of("covid").lastFetchFailed()).isFalse();

        intake.aHarvestGivenUp("covid", 2024);

        assertThat(of("covid").hasDelivered()).isTrue();
        assertThat(of("covid").lastFetchFailed()).isTrue();
    }

    private SourceStatus of(String source) {
        return statuses.of(2024).stream()
                .filter(status -> status.source().code().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
