package nl.wieg.batch.yearlycount;

import static nl.wieg.BatchDatabase.migrate;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.wieg.BatchDatabase;
import nl.wieg.BatchTestApplication;
import nl.wieg.access.Actor;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.FeedReader;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.RunSummary;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.keyfigures.YearResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The job as it ships, on real MariaDB; a step is made to fail by the database, where a real one would. */
@SpringBootTest(classes = BatchTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(YearlyCountJobTests.Readers.class)
class YearlyCountJobTests {

    private static final Actor PROCESS = Actor.system("test");
    private static final int YEAR = 2024;

    @TempDir
    private Path folder;

    @Autowired
    private CountLauncher launcher;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private YearCounts counts;

    @Autowired
    private KeyFigures figures;

    @Autowired
    private JdbcClient jdbc;

    @TestConfiguration
    static class Readers {

        @Bean
        FeedReader inspections() {
            return new Inspections("gir");
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        BatchDatabase.register(registry);
    }

    @BeforeEach
    void nothingCameIn() throws SQLException {
        for (var table : new String[] {
            "keyfigure_current",
            "keyfigure_observation",
            "keyfigure_tally",
            "keyfigure_snapshot",
            "keyfigure_run",
            "intake_record",
            "intake_delivery_part",
            "intake_delivery"
        }) {
            migrate("DELETE FROM " + table);
        }
    }

    @AfterEach
    void everyStepSucceedsAgain() throws SQLException {
        migrate("DROP TRIGGER IF EXISTS no_milieu");
    }

    @Test
    void countsWhatIsSettledToTheLastInspection() throws Exception {
        deliver("A 1 2024-01-01 GM0106", "B 1 2024-12-31 GM0114", "C 1 2023-12-31 GM0114", "D 1 2024-05-05 GM0000");
        deliver("B 2 2024-12-31 GM0106", "A 1 2024-01-01 GM0106");

        var run = count();

        assertThat(run.state()).isEqualTo("current");
        assertThat(run.sourcesDone()).isEqualTo(run.sourcesTotal()).isEqualTo(10);
        var inspections = figure("inspecties-kinderopvang");
        assertThat(inspections.value()).isEqualByComparingTo("3");
        assertThat(inspections.records()).isEqualTo(3);
        assertThat(present(inspections)).isEqualTo(Map.of("GM0106", new BigDecimal("2")));
        assertThat(inspections.months().get(12)).contains(BigDecimal.ONE);
        assertThat(figure("meldingen-infectieziekten").value()).isNull();
    }

    @Test
    void aRunThatFailedHalfwayLeavesTheResultBeforeItAndEndsInTheSameFiguresWhenTakenUp() throws Exception {
        deliver("A 1 2024-01-01 GM0106");
        var before = count();
        deliver("B 1 2024-01-01 GM0106", "C 1 2024-01-01 GM0114");
        var run = request();
        everyCountOfMilieuFails();

        PROCESS.run(() -> launcher.launch(run));

        assertThat(get(run).state()).isEqualTo("counting");
        assertThat(get(run).sourcesDone()).isEqualTo(5).isLessThan(get(run).sourcesTotal());
        assertThat(current().run()).isEqualTo(get(before.id()));
        assertThat(figure("inspecties-kinderopvang").value()).isEqualByComparingTo("1");
        assertThat(observations(run)).isZero();

        everyStepSucceedsAgain();
        deliver("D 1 2024-01-01 GM0106");
        PROCESS.run(() -> launcher.launch(run));

        assertThat(current().run()).isEqualTo(get(run));
        assertThat(get(run).state()).isEqualTo("current");
        assertThat(get(before.id()).state()).isEqualTo("superseded");
        assertThat(figure("inspecties-kinderopvang").value()).isEqualByComparingTo("3");
        assertThat(present(figure("inspecties-kinderopvang")))
                .isEqualTo(Map.of("GM0106", new BigDecimal("2"), "GM0114", BigDecimal.ONE));
    }

    @Test
    void aRunThatIsCurrentIsNotCountedTwice() throws Exception {
        deliver("A 1 2024-01-01 GM0106");
        var run = count();
        var written = observations(run.id());

        PROCESS.run(() -> launcher.launch(run.id()));

        assertThat(get(run.id())).isEqualTo(run);
        assertThat(observations(run.id())).isEqualTo(written);
        assertThat(figure("inspecties-kinderopvang").value()).isEqualByComparingTo("1");
    }

    @Test
    void givesUpAfterFiveAttemptsAndLeavesTheResultBeforeIt() throws Exception {
        deliver("A 1 2024-01-01 GM0106");
        var before = count();
        deliver("B 1 2024-01-01 GM0106");
        var run = request();
        everyCountOfMilieuFails();

        for (var attempt = 1; attempt <= 4; attempt++) {
            PROCESS.run(() -> launcher.launch(run));
            assertThat(get(run).state()).isEqualTo("counting");
        }
        PROCESS.run(() -> launcher.launch(run));

        assertThat(get(run).state()).isEqualTo("failed");
        assertThat(get(run).failure()).isEqualTo("De telling is 5 keer mislukt. De vorige uitkomst blijft staan.");
        assertThat(current().run()).isEqualTo(get(before.id()));
        assertThat(figure("inspecties-kinderopvang").value()).isEqualByComparingTo("1");
    }

    private void deliver(String... lines) throws IOException {
        var file = Files.writeString(folder.resolve("gir.csv"), String.join("\n", lines));
        PROCESS.<Object, IOException>call(() -> deliveries.receive("gir", "gir.csv", file));
    }

    private RunSummary count() {
        var run = request();
        PROCESS.run(() -> launcher.launch(run));
        return get(run);
    }

    private RunId request() {
        return PROCESS.call(() -> counts.request(YEAR, "test"));
    }

    private RunSummary get(RunId run) {
        return PROCESS.call(() -> counts.get(run));
    }

    private YearResult current() {
        return PROCESS.call(() -> figures.year(YEAR));
    }

    private FigureResult figure(String code) {
        return current().figure(code).orElseThrow();
    }

    /** The municipalities of which something was counted. */
    private static Map<String, BigDecimal> present(FigureResult figure) {
        var present = new TreeMap<String, BigDecimal>();
        figure.municipalities().forEach((code, value) -> value.filter(some -> some.signum() != 0)
                .ifPresent(some -> present.put(code, some)));
        return present;
    }

    private int observations(RunId run) {
        return jdbc.sql("SELECT COUNT(*) FROM keyfigure_observation WHERE run_id = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }

    /** Five sources come before it in the order of counting. */
    private static void everyCountOfMilieuFails() throws SQLException {
        migrate("""
                CREATE TRIGGER no_milieu BEFORE UPDATE ON keyfigure_run FOR EACH ROW
                IF NEW.sources_done > 5 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'made to fail'; END IF""");
    }
}
