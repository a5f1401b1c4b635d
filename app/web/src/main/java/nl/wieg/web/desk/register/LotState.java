package nl.wieg.web.desk.register;

import nl.wieg.web.page.Toned;

/** Whether a lot may be given today, as a badge. */
public enum LotState implements Toned {
    USABLE("success"),
    EXPIRED("neutral"),
    BLOCKED("danger");

    private final String tone;

    LotState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
