package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who asks what is due.
 *
 * @param asOf the day of asking
 * @param doses in any order; on one date in the order in which they count
 * @param objections kinds, or {@code *} for all
 * @param contraindications kinds, or {@code *} for all
 */
public record Question(
        LocalDate asOf,
        LocalDate birthDate,
        Scheme scheme,
        List<GivenDose> doses,
        Set<String> objections,
        Set<String> contraindications,
        List<Deferral> deferrals) {

    /** Stands for every kind. */
    public static final String EVERY_KIND = "*";

    public Question {
        doses = List.copyOf(doses);
        objections = Set.copyOf(objections);
        contraindications = Set.copyOf(contraindications);
        deferrals = List.copyOf(deferrals);
    }

    boolean objectsTo(String kind) {
        return objections.contains(kind) || objections.contains(EVERY_KIND);
    }

    boolean contraindicates(String kind) {
        return contraindications.contains(kind) || contraindications.contains(EVERY_KIND);
    }

    boolean defers(String kind) {
        return deferrals.stream().anyMatch(deferral -> deferral.holds(kind, asOf));
    }

    static boolean covers(String written, String kind) {
        return written.equals(EVERY_KIND) || written.equals(kind);
    }
}
