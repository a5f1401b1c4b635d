package nl.wieg.immunisation.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole: 412 of the 441 children. */
public record Share(int part, int whole) {

    /** In percent with one decimal, rounded down: 94.96 percent has not reached 95. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
    }
}
