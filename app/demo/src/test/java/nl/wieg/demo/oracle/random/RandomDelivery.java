package nl.wieg.demo.oracle.random;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.wieg.demo.oracle.FeedOracle;
import nl.wieg.demo.oracle.RestHarvest;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one seed delivered.
 *
 * @param directory to be given as {@code --feeds}
 * @param covid to be served, or not to be asked at all
 * @param milieu to be served, or not to be asked at all
 */
public record RandomDelivery(int year, LocalDate today, Path directory, RestHarvest covid, RestHarvest milieu) {

    /** What must come out of it. */
    public ObjectNode expected() {
        return new FeedOracle(today).document(year, directory, covid, milieu);
    }
}
