package nl.wieg.immunisation.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One question: this child, with this history and these wishes, on this day. */
public record NaiveCase(
        String id,
        LocalDate asOf,
        LocalDate birthDate,
        boolean adapted,
        List<NaiveDose> doses,
        Set<String> objections,
        Set<String> contraindications,
        List<NaiveDeferral> deferrals) {}
