package nl.wieg.web.board;

import nl.wieg.web.page.Toned;

/** What a person decided about a record in quarantine. */
public enum QuarantineState implements Toned {
    OPEN("warning"),
    CORRECTED("success"),
    RELEASED("success"),
    REJECTED("neutral");

    private final String tone;

    QuarantineState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
