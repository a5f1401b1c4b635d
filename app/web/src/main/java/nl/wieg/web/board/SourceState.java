package nl.wieg.web.board;

import nl.wieg.web.page.Toned;

/** Whether a source delivered what the year needs. */
public enum SourceState implements Toned {
    COMPLETE("success"),
    PARTIAL("warning"),
    NOT_DELIVERED("danger"),
    /** It delivered about other years, and a few records fall in this one. */
    STRAY("neutral"),
    /** It is still to come. */
    NOT_YET("neutral");

    private final String tone;

    SourceState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
