package nl.wieg.integrations.veiligthuis;

import java.util.regex.Pattern;
import nl.wieg.intake.UnreadableDelivery;

/** Counts the lines of a file by their first letter, bad lines too, to compare with what its last line says. */
final class Trailer {

    private static final Pattern SHAPE = Pattern.compile("T\\d{16} *");

    private int reports;
    private int questions;

    void count(String line) {
        if (line.startsWith("M")) {
            reports++;
        } else if (line.startsWith("A")) {
            questions++;
        }
    }

    String line() {
        return "T%08d%08d".formatted(reports, questions);
    }

    void require(String last) throws UnreadableDelivery {
        if (!SHAPE.matcher(last).matches()) {
            throw new UnreadableDelivery("De laatste regel met T en de aantallen ontbreekt of klopt niet.");
        }
        if (!last.startsWith(line())) {
            throw new UnreadableDelivery("De aantallen in de laatste regel kloppen niet: geteld zijn " + reports
                    + " M en " + questions + " A.");
        }
    }
}
