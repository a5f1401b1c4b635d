package nl.wieg.web.desk.schedule;

import java.util.List;

/**
 * One definition with its rows.
 *
 * @param canChange whether who looks may copy it, and if it is a draft change and sign it
 * @param tomorrow the first day from which a draft can count, as 2026-09-02
 */
public record ScheduleView(ScheduleHead head, List<Row> rows, boolean canChange, String tomorrow) {

    public boolean canEdit() {
        return canChange && head.isDraft();
    }

    /** A row in words: an empty text where the schedule says nothing. */
    public record Row(
            String order,
            String dose,
            String born,
            String recommended,
            String minimumAge,
            String late,
            String lapses,
            String previous,
            String certainty,
            String remark) {}
}
