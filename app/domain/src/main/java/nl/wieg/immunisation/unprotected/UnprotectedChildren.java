package nl.wieg.immunisation.unprotected;

import java.util.Set;
import nl.wieg.shared.MunicipalityCode;

/**
 * So many children of one birth year who live in one postcode area and miss the same: each of them is counted once.
 *
 * @param postcodeArea the four digits; empty when not known
 * @param reachable the kinds of which they can have a dose in the days asked after
 * @param deferred the kinds that their family put off
 * @param early the kinds for which they are too young then, or a dose before was too short ago
 */
public record UnprotectedChildren(
        MunicipalityCode municipality,
        String postcodeArea,
        int birthYear,
        Set<String> reachable,
        Set<String> deferred,
        Set<String> early,
        int children) {

    public UnprotectedChildren {
        reachable = Set.copyOf(reachable);
        deferred = Set.copyOf(deferred);
        early = Set.copyOf(early);
    }
}
