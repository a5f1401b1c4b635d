package nl.wieg.web.board;

import nl.wieg.web.page.Toned;

/** Whether somebody has looked at an alarm. */
public enum AlarmState implements Toned {
    NEW("danger"),
    SEEN("success");

    private final String tone;

    AlarmState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
