package nl.wieg.web.desk.requests;

import nl.wieg.web.page.Toned;

/** How a request to destroy a record stands. */
public enum DestructionState implements Toned {
    ASKED("warning"),
    DESTROYED("neutral"),
    KEPT("success");

    private final String tone;

    DestructionState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
