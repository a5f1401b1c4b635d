package nl.wieg.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DutchNumbersTests {

    @Test
    void groupsThousandsWithPoints() {
        assertThat(DutchNumbers.whole(84_434)).isEqualTo("84.434");
        assertThat(DutchNumbers.whole(0)).isEqualTo("0");
    }

    @Test
    void writesWholeEurosWithoutCents() {
        assertThat(DutchNumbers.euro(new BigDecimal("328244.00"))).isEqualTo("€\u00a0328.244");
    }

    @Test
    void neverRoundsACentAway() {
        assertThat(DutchNumbers.euro(new BigDecimal("-104310.50"))).isEqualTo("€\u00a0\u2212104.310,50");
    }

    @Test
    void writesMillionsAsThePrintedReportHasThem() {
        assertThat(DutchNumbers.shortEuro(new BigDecimal("26800000"))).isEqualTo("€\u00a026,8\u00a0miljoen");
        assertThat(DutchNumbers.shortEuro(new BigDecimal("999999"))).isEqualTo("€\u00a0999.999");
    }

    @Test
    void roundsAPercentageHalfUp() {
        assertThat(DutchNumbers.percent(new BigDecimal("92.35"))).isEqualTo("92,4%");
    }
}
