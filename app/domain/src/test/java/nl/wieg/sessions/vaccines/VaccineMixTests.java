package nl.wieg.sessions.vaccines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wieg.sessions.rounds.ARound;
import nl.wieg.sessions.rounds.TurnoutKey;
import nl.wieg.sessions.rounds.demand.AreaDemand;
import nl.wieg.sessions.rounds.demand.CohortDemand;
import nl.wieg.sessions.rounds.demand.Demand;
import nl.wieg.sessions.rounds.demand.PostcodeArea;
import nl.wieg.sessions.rounds.demand.Turnout;
import nl.wieg.shared.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** In Assen 40 children are expected, 30 for HPV and 20 for DKT, so 10 for both; in Noordenveld 20, all for HPV. */
class VaccineMixTests {

    private static final VaccineMix MIX = VaccineMix.of(new Demand(
            List.of(
                    cohort("HPV", 2016, ARound.ASSEN, 40, 0.5),
                    cohort("HPV", 2015, ARound.ASSEN, 20, 0.5),
                    cohort("DKT", 2021, ARound.ASSEN, 25, 0.8),
                    cohort("HPV", 2016, ARound.NOORDENVELD, 40, 0.5),
                    cohort("DKT", 2021, ARound.NOORDENVELD, 0, 0.8)),
            List.of(
                    area("9401", ARound.ASSEN, 25),
                    area("9402", ARound.ASSEN, 15),
                    area("9301", ARound.NOORDENVELD, 20)),
            List.of()));

    @Test
    void givesEachMunicipalityItsOwnShare() {
        assertThat(MIX.doses(Map.of("GM0106", 20.0)))
                .containsExactly(new ExpectedDoses("DKT", 10), new ExpectedDoses("HPV", 15));
        assertThat(MIX.doses(Map.of("GM1699", 20.0))).containsExactly(new ExpectedDoses("HPV", 20));
    }

    @Test
    void addsWhoComeFromTwoMunicipalities() {
        assertThat(MIX.doses(Map.of("GM0106", 4.0, "GM1699", 5.0)))
                .containsExactly(new ExpectedDoses("DKT", 2), new ExpectedDoses("HPV", 8));
    }

    @Test
    void expectsNothingForAMunicipalityThatIsNotInTheRound() {
        assertThat(MIX.doses(Map.of("GM0114", 12.0))).isEmpty();
    }

    @Test
    void bringsOneSpareDoseWithEveryTenRoundedUp() {
        assertThat(new ExpectedDoses("HPV", 10).toBring()).isEqualTo(11);
        assertThat(new ExpectedDoses("HPV", 10.1).toBring()).isEqualTo(12);
        assertThat(new ExpectedDoses("HPV", 0.2).toBring()).isEqualTo(1);
    }

    private static CohortDemand cohort(String kind, int year, MunicipalityCode where, int reachable, double share) {
        return new CohortDemand(
                new TurnoutKey(kind, year, where), false, reachable, 0, 0, new Turnout(share, share, 0, 0, "", null));
    }

    private static AreaDemand area(String id, MunicipalityCode where, double expected) {
        return new AreaDemand(new PostcodeArea(id, id, where, 230, 560), 2 * (int) expected, 0, expected, 0);
    }
}
