package nl.wieg.web.desk.register;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.immunisation.coverage.Coverage;
import nl.wieg.immunisation.coverage.CoverageFigure;
import nl.wieg.immunisation.coverage.CoverageTarget;
import nl.wieg.immunisation.coverage.Share;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class CoverageControllerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Coverage coverage;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void twoCohortsWereMeasured() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all())
                .thenReturn(List.of(new Municipality(ASSEN, "Assen"), new Municipality(NOORDENVELD, "Noordenveld")));
        when(coverage.newest()).thenReturn(Optional.of(DAY));
        when(coverage.targets())
                .thenReturn(List.of(
                        new CoverageTarget("BMR-1", "BMR, eerste prik", 24, 2008),
                        new CoverageTarget("BMR-2", "BMR, tweede prik", 120, 2008),
                        new CoverageTarget("HPV-2", "HPV, twee prikken", 180, 2008)));
        when(coverage.ofRegion(DAY))
                .thenReturn(List.of(
                        figure(
                                "BMR-1",
                                2023,
                                Optional.of(new Share(4_012, 4_300)),
                                Optional.of(new Share(3_800, 4_300))),
                        figure("BMR-1", 2015, Optional.of(new Share(4_200, 4_400)), Optional.of(new Share(0, 4_400))),
                        figure("BMR-2", 2015, Optional.of(new Share(3_900, 4_400)), Optional.of(new Share(0, 4_400)))));
    }

    @Test
    void showsTheTwoFiguresOfACohortBesideEachOther() {
        assertThat(text(manager().open("/vaccinatiegraad")))
                .contains("BMR, eerste prik, voor 2 jaar", "BMR, tweede prik, voor 10 jaar")
                .containsSubsequence("2023", "Eigen", "93,3%", "4.012 van 4.300", "RIVM", "88,3%", "3.800 van 4.300")
                .contains("95% beschermt de groep tegen mazelen.", "Gemeten op 31 augustus 2026.")
                .doesNotContain("HPV");
    }

    @Test
    void saysWhenACohortIsOldEnough() {
        assertThat(text(manager().open("/vaccinatiegraad"))).contains("Komt op 31 december 2033");
    }

    @Test
    void showsACohortByMunicipalityAndWithholdsSmallCounts() {
        when(coverage.ofMunicipalities(DAY, 2023))
                .thenReturn(Map.of(
                        ASSEN,
                        List.of(figure("BMR-1", 2023, Optional.of(new Share(300, 320)), Optional.empty())),
                        NOORDENVELD,
                        List.of(figure("BMR-1", 2023, Optional.empty(), Optional.empty()))));

        assertThat(text(manager().open("/vaccinatiegraad/2023")))
                .contains("Minder dan 10 kinderen tonen we niet per gemeente.")
                .containsSubsequence("Assen", "93,7%", "300 van 320", "tonen we niet", "Noordenveld", "tonen we niet");
    }

    @Test
    void knowsNoOtherCohort() {
        assertThat(manager().open("/vaccinatiegraad/1900")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhatWillComeWhenNothingWasMeasured() {
        when(coverage.newest()).thenReturn(Optional.empty());

        assertThat(text(manager().open("/vaccinatiegraad"))).contains("Wieg meet elke nacht.");
    }

    @Test
    void refusesWhoMayNot() {
        when(coverage.ofRegion(DAY)).thenThrow(new AccessRefused("U mag dit niet: de vaccinatiegraad bekijken."));

        assertThat(Visitor.with(Role.COORDINATOR, pages).open("/vaccinatiegraad"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor manager() {
        return Visitor.with(Role.MANAGEMENT, pages);
    }

    private static CoverageFigure figure(String code, int cohort, Optional<Share> local, Optional<Share> reportable) {
        return new CoverageFigure(code, cohort, local, reportable);
    }
}
