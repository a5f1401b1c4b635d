package nl.wieg.immunisation.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one person, for that person or who has authority over them: in Dutch words, but for the codes of outcomes, statuses and
 * municipalities. Nobody else is named in it.
 *
 * @param address null when it is secret or not known
 * @param bsn its last digits; null when there is none
 */
public record AccessFile(
        LocalDate madeOn,
        String name,
        @Nullable LocalDate birthDate,
        String municipality,
        @Nullable String address,
        @Nullable String bsn,
        @Nullable String school,
        String authority,
        @Nullable LocalDate keptUntil,
        List<DoseLine> doses,
        List<DueLine> due,
        List<SaidLine> said,
        List<EventLine> events,
        List<LookLine> looks) {

    /** A version of a dose; an earlier one stays readable beside what took its place. */
    public record DoseLine(
            LocalDate day,
            String vaccine,
            @Nullable String lot,
            String outcome,
            @Nullable String place,
            int version,
            boolean counts,
            @Nullable String reason) {}

    /** A dose of the schedule that is still to come. */
    public record DueLine(String dose, String status, String sentence) {}

    /** What the reader said, or what a doctor found that may not be given or chose as scheme, in the words that were noted. */
    public record SaidLine(LocalDate day, String what, String words) {}

    /** What was seen after a dose. */
    public record EventLine(
            LocalDate day, String seen, @Nullable LocalDate reportedOn) {}

    /** Somebody looked, by organisation and role. */
    public record LookLine(Instant at, String organisation, String role, String action, boolean emergency) {}
}
