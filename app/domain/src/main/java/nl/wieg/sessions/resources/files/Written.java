package nl.wieg.sessions.resources.files;

import java.math.BigDecimal;
import nl.wieg.sessions.resources.RdPoint;

/** Small things as they stand in a cell. */
final class Written {

    private Written() {}

    /** 225.9 as 225,9. */
    static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static String yes(boolean isSo) {
        return isSo ? "ja" : "nee";
    }

    static RdPoint point(Cells cells) {
        return new RdPoint(cells.number("x"), cells.number("y"));
    }
}
