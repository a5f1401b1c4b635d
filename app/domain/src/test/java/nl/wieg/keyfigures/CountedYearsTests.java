package nl.wieg.keyfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.shared.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class CountedYearsTests {

    private static final Actor PROCESS = Actor.system("test");
    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2025, 1, 1, 6, 0);

    @Autowired
    private RunOutcomes outcomes;

    @Autowired
    private KeyFigures figures;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingWasCounted() {
        TestDatabase.empty(
                "intake_quarantine",
                "intake_record",
                "intake_delivery_part",
                "intake_delivery",
                "keyfigure_current",
                "keyfigure_observation",
                "keyfigure_tally",
                "keyfigure_snapshot",
                "keyfigure_run");
    }

    @Test
    void saysWhatARunChangedAndFromWhat() {
        var first = aRun(2024, 0, "superseded", "2134", "82");
        var second = aRun(2024, 1, "current", "2135", "82");
        tally(second, 1, 1_000);
        tally(second, 2, 1_135);

        var outcome = of(second).get(second);

        assertThat(outcome).isEqualTo(new RunOutcome(second, 2, 2_135, false, List.of("meldingen-infectieziekten")));
        assertThat(of(first)).doesNotContainKey(second);
    }

    @Test
    void knowsTheFirstCountOfAYear() {
        aRun(2023, 0, "current", "2088", "80");
        var run = aRun(2024, 1, "current", "2135", "82");
        tally(run, 1, 2_135);

        assertThat(of(run).get(run)).isEqualTo(new RunOutcome(run, 1, 2_135, true, List.of()));
    }

    @Test
    void logsALookAtAYearOnceThoughItShowsTheYearBeforeToo() {
        current(2023, aRun(2023, 0, "current", "2088", "80"));
        current(2024, aRun(2024, 1, "current", "2135", "82"));
        var marije = new Actor("marije-kijkt", "Marije Hofstra", Set.of(Role.MANAGEMENT));

        var glance = marije.call(() -> figures.atAGlance(figures.newestYear().orElseThrow()));

        assertThat(glance.years()).containsExactly(2024, 2023);
        assertThat(glance.before().year()).isEqualTo(2023);
        assertThat(jdbc.sql("SELECT CONCAT(object_type, ' ', object_id) FROM access_log WHERE user_id = 'marije-kijkt'")
                        .query(String.class)
                        .list())
                .containsExactly("jaar 2024");
    }

    @Test
    void putsAFigureOfAllYearsBesideEachOther() {
        current(2023, aRun(2023, 0, "current", "2088", "80"));
        current(2024, aRun(2024, 1, "current", "2135", "82"));
        current(2025, aStrayRecordIn2025());

        var years = PROCESS.call(() -> figures.inAllYears("meldingen-infectieziekten"));

        assertThat(years)
                .containsExactly(
                        new FigureInYear(2024, Kind.FLOW, new BigDecimal("2135"), null, "voorlopig", Supply.DELIVERED),
                        new FigureInYear(2023, Kind.FLOW, new BigDecimal("2088"), null, "voorlopig", Supply.DELIVERED));
    }

    @Test
    void tellsASourceThatDidNotDeliverFromOneThatIsStillToCome() {
        var run = aRun(2024, 0, "current", "2135", "82");
        for (var code : List.of("inspecties-kinderopvang", "twijfelspreekuren")) {
            observeNothing(run, code);
        }
        jdbc.sql("INSERT INTO keyfigure_snapshot (run_id, source, up_to_seq, delivered) VALUES (?, 'gir', 0, FALSE)")
                .param(run.value())
                .update();
        current(2024, run);

        assertThat(supply("meldingen-infectieziekten")).isEqualTo(Supply.DELIVERED);
        assertThat(supply("inspecties-kinderopvang")).isEqualTo(Supply.NOT_DELIVERED);
        assertThat(supply("twijfelspreekuren")).isEqualTo(Supply.NO_SOURCE);
        assertThat(PROCESS.<List<FigureInYear>, RuntimeException>call(() -> figures.inAllYears("twijfelspreekuren")))
                .extracting(FigureInYear::supply)
                .containsExactly(Supply.NO_SOURCE);
    }

    @Test
    void leadsToTheNewestYearThatIsMoreThanAStrayRecord() {
        current(2024, aRun(2024, 0, "current", "2135", "82"));
        current(2025, aStrayRecordIn2025());

        assertThat(PROCESS.<Optional<Integer>, RuntimeException>call(figures::newestYear))
                .contains(2024);
    }

    @Test
    void offersTheYearsThatASourceDeliveredAbout() {
        current(2024, aRun(2024, 0, "current", "2135", "82"));
        current(2025, aStrayRecordIn2025());
        aFile("osiris", 1, 2024, 2025);
        aFile("gir", 1, 2026, 2026);

        assertThat(PROCESS.<List<Integer>, RuntimeException>call(figures::years))
                .containsExactly(2026, 2024);
    }

    @Test
    void saysThatAYearHoldsStrayRecordsAlone() {
        current(2024, aRun(2024, 0, "current", "2135", "82"));
        current(2025, aStrayRecordIn2025());
        aFile("osiris", 1, 2024, 2025);

        assertThat(year(2025).stray()).isTrue();
        assertThat(year(2024).stray()).isFalse();
        assertThat(year(2023).stray()).isFalse();
    }

    @Test
    void takesAYearForWholeOnceAFileIsAboutItAlone() {
        current(2025, aStrayRecordIn2025());
        aFile("osiris", 1, 2025, 2025);

        assertThat(year(2025).stray()).isFalse();
    }

    private Supply supply(String code) {
        return year(2024).figure(code).orElseThrow().supply();
    }

    private YearResult year(int year) {
        return PROCESS.call(() -> figures.year(year));
    }

    private RunId aStrayRecordIn2025() {
        var stray = aRun(2025, 9, "current", "1", "0");
        for (var code : List.of("covid-vaccinaties", "kinderen-in-zorg", "budget")) {
            observeNothing(stray, code);
        }
        return stray;
    }

    private void aFile(String source, int seq, int first, int last) {
        jdbc.sql(
                        "INSERT INTO intake_delivery (id, source, name, channel, state, seq, landed_at, first_year, last_year) "
                                + "VALUES (?, ?, 'bestand', 'file', 'stored', ?, ?, ?, ?)")
                .params(TimeOrderedIds.next(), source, seq, NEW_YEAR, first, last)
                .update();
    }

    private Map<RunId, RunOutcome> of(RunId... runs) {
        return PROCESS.call(() -> outcomes.of(List.of(runs)));
    }

    private RunId aRun(int year, int hour, String state, String reports, String advices) {
        var id = TimeOrderedIds.next();
        jdbc.sql("INSERT INTO keyfigure_run (id, year, state, reason, requested_by, requested_at, finished_at) "
                        + "VALUES (?, ?, ?, 'test', 'test', ?, ?)")
                .params(id, year, state, NEW_YEAR.plusHours(hour), NEW_YEAR.plusHours(hour))
                .update();
        jdbc.sql("INSERT INTO keyfigure_snapshot (run_id, source, up_to_seq, delivered) VALUES (?, 'osiris', 2, TRUE)")
                .param(id)
                .update();
        observe(new RunId(id), "meldingen-infectieziekten", reports);
        observe(new RunId(id), "milieuadviezen", advices);
        return new RunId(id);
    }

    private void observe(RunId run, String code, String value) {
        jdbc.sql(
                        "INSERT INTO keyfigure_observation (run_id, code, municipality, month, definition_version, value, records, "
                                + "provisional) VALUES (?, ?, 'REGION', 0, 1, ?, 1, 0)")
                .params(run.value(), code, new BigDecimal(value))
                .update();
    }

    private void observeNothing(RunId run, String code) {
        jdbc.sql(
                        "INSERT INTO keyfigure_observation (run_id, code, municipality, month, definition_version, value, records, "
                                + "provisional) VALUES (?, ?, 'REGION', 0, 1, NULL, 0, 0)")
                .params(run.value(), code)
                .update();
    }

    private void tally(RunId run, int seq, long records) {
        jdbc.sql(
                        "INSERT INTO keyfigure_tally (run_id, source, seq, category, state, municipality, month, records, amount, "
                                + "provisional) VALUES (?, 'osiris', ?, 'B2', 'definitief', 'GM0106', 3, ?, ?, 0)")
                .params(run.value(), seq, records, records)
                .update();
    }

    private void current(int year, RunId run) {
        jdbc.sql("INSERT INTO keyfigure_current (year, run_id) VALUES (?, ?)")
                .params(year, run.value())
                .update();
    }
}
