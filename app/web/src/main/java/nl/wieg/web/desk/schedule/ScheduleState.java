package nl.wieg.web.desk.schedule;

import nl.wieg.web.page.Toned;

/** How a definition of the schedule stands, as a badge. */
public enum ScheduleState implements Toned {
    DRAFT("warning"),
    SIGNED_OFF("neutral"),
    IN_FORCE("success"),
    SUPERSEDED("neutral");

    private final String tone;

    ScheduleState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
