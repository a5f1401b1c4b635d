package nl.wieg.web.desk.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanQualityTests {

    @Test
    void neverSaysAPlanIsBetterThanWasProven() {
        assertThat(PlanQuality.of(812.4, 803).percent()).isEqualTo("1,2%");
        assertThat(PlanQuality.of(812.4, 812.3).percent()).isEqualTo("0,1%");
    }

    @Test
    void saysNoPercentageOfAPlanThatCouldBeFarBetter() {
        assertThat(PlanQuality.of(201, 100).far()).isTrue();
        assertThat(PlanQuality.of(200, 100).far()).isFalse();
    }

    @Test
    void knowsTheBest() {
        assertThat(PlanQuality.of(812.4, 812.4 * (1 - 1e-7))).isEqualTo(new PlanQuality(true, true, false, "0%"));
        assertThat(PlanQuality.of(0, 0).best()).isTrue();
    }

    @Test
    void saysThatNothingIsProven() {
        assertThat(PlanQuality.of(812.4, 0)).isEqualTo(new PlanQuality(false, false, false, ""));
    }
}
