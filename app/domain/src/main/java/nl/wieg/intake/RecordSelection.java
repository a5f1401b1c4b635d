package nl.wieg.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which counting records to show: those of a snapshot that fall in a period and bear one of the labels.
 *
 * @param upToSeq the snapshot of the source
 * @param from first event date
 * @param until last event date
 * @param labels category and state, {@code *} is any; one must fit
 * @param municipality null for all
 * @param seq one delivery only; null for all
 */
public record RecordSelection(
        String source,
        int upToSeq,
        LocalDate from,
        LocalDate until,
        List<Label> labels,
        @Nullable String municipality,
        @Nullable Integer seq) {

    /** Category and state of a record; {@code *} is any. */
    public record Label(String category, String state) {}
}
