package nl.wieg.web.board;

import nl.wieg.web.page.Toned;

/** How far a count has come. */
public enum RunState implements Toned {
    RUNNING("neutral"),
    DONE("success"),
    FAILED("danger");

    private final String tone;

    RunState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
