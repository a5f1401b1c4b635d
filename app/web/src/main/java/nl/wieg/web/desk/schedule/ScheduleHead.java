package nl.wieg.web.desk.schedule;

/**
 * What one reads of a definition before its rows.
 *
 * @param from the day from which it counts, in words; empty for a draft
 * @param made who made it, and when
 * @param signed who signed it, and when; says so when nobody did
 */
public record ScheduleHead(int version, ScheduleState state, String from, String made, String signed) {

    public boolean isDraft() {
        return state == ScheduleState.DRAFT;
    }
}
