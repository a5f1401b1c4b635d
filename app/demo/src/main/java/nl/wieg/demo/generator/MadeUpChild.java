package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child of the made-up region.
 *
 * @param dossier its number in the earlier register
 * @param bsn a number that nobody has; null for most, since there are few such numbers
 * @param history what it got, but for what the feed of the earlier register tells; by day
 */
public record MadeUpChild(
        String dossier,
        String given,
        LocalDate birthDate,
        @Nullable String bsn,
        List<MadeUpDose> history) {}
