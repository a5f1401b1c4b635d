package nl.wieg.keyfigures;

import static nl.wieg.access.Role.COORDINATOR;
import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;
import static nl.wieg.access.Role.PRIVACY_OFFICER;
import static nl.wieg.access.Role.STEWARD;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.Attempt;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with figures: every action by every role. */
@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyFigurePolicyTests {

    private static final RunId NONE = new RunId(new UUID(0, 1));
    private static final String REPORTS = "meldingen-infectieziekten";
    private static final Role[] STAFF = {MANAGEMENT, STEWARD, PLANNER, NURSE, DOCTOR, COORDINATOR, PRIVACY_OFFICER};

    @Autowired
    private KeyFigures figures;

    @Autowired
    private Lineage lineage;

    @Autowired
    private YearCounts counts;

    @Autowired
    private RunOutcomes outcomes;

    @AfterEach
    void nothingIsCounted() {
        TestDatabase.empty(
                "keyfigure_current", "keyfigure_observation", "keyfigure_tally", "keyfigure_snapshot", "keyfigure_run");
    }

    Stream<Attempt> attempts() {
        return Stream.of(
                        Attempt.byEachRole("years", figures::years, STAFF),
                        Attempt.byEachRole("newest year", figures::newestYear, STAFF),
                        Attempt.byEachRole("a year", () -> figures.year(2024), STAFF),
                        Attempt.byEachRole("a year at a glance", () -> figures.atAGlance(2024), STAFF),
                        Attempt.byEachRole("a figure at a glance", () -> figures.atAGlance(2024, REPORTS), STAFF),
                        Attempt.byEachRole("a figure", () -> figures.inAllYears(REPORTS), STAFF),
                        Attempt.byEachRole(
                                "deliveries", () -> lineage.deliveries(2024, REPORTS, null), MANAGEMENT, STEWARD),
                        Attempt.byEachRole(
                                "records", () -> lineage.records(2024, REPORTS, null, null, 0, 1), MANAGEMENT, STEWARD),
                        Attempt.byEachRole(
                                "count records",
                                () -> lineage.recordCount(2024, REPORTS, null, null),
                                MANAGEMENT,
                                STEWARD),
                        Attempt.byEachRole("runs", () -> counts.newest(0, 1), MANAGEMENT, STEWARD),
                        Attempt.byEachRole("a run", () -> counts.get(NONE), MANAGEMENT, STEWARD),
                        Attempt.byEachRole("outcomes", () -> outcomes.of(List.of(NONE)), MANAGEMENT, STEWARD),
                        Attempt.byEachRole("ask for a count", () -> counts.request(2024, "proef"), STEWARD),
                        Attempt.byEachRole("next run", counts::nextReady),
                        Attempt.byEachRole("runs under way", counts::counting),
                        Attempt.byEachRole("sources of a run", () -> counts.sources(NONE)),
                        Attempt.byEachRole("pin", () -> counts.pin(NONE)),
                        Attempt.byEachRole("tally", () -> counts.tally(NONE, "osiris")),
                        Attempt.byEachRole("finish", () -> counts.finish(NONE)),
                        Attempt.byEachRole("fail", () -> counts.fail(NONE, "proef")))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void letsInWhoMayAndNobodyElse(Attempt attempt) {
        attempt.check();
    }

    @Test
    void letsNobodyInWhoIsNotSignedIn() {
        assertThatThrownBy(() -> figures.year(2024)).isInstanceOf(AccessRefused.class);
    }
}
