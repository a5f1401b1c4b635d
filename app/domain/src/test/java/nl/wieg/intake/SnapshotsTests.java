package nl.wieg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wieg.DomainTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SnapshotsTests {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    private IntakeTables intake;

    @BeforeEach
    void nothingCameIn() {
        intake = new IntakeTables(jdbc);
    }

    @Test
    void knowsTheYearsThatFilesAndHarvestsAreAbout() {
        intake.aFile("osiris", 1, 2022);
        intake.aFile("gir", 1, 2024);
        intake.aHarvest("covid", 1, 2023);

        assertThat(snapshots.years()).containsExactly(2024, 2023, 2022);
    }

    @Test
    void takesTheEdgesOfAFileOverSeveralYearsForStrayRecords() {
        intake.aFile("osiris", 1, 2021, 2022);
        intake.aFile("osiris", 2, 2022, 2024);

        assertThat(snapshots.years()).containsExactly(2023);
    }

    @Test
    void learnsOfNoYearFromAnEmptyFileARefusedOneOrACorrection() {
        intake.anEmptyFile("osiris", 1);
        intake.aRejectedFile("gir");
        intake.aHarvestGivenUp("covid", 2025);
        intake.aCorrection("osiris", 2, 2026);

        assertThat(snapshots.years()).isEmpty();
    }
}
