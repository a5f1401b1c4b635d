package nl.wieg.web.board;

import nl.wieg.web.page.Toned;

/** How firm a figure is, or why there is none. */
public enum FigureState implements Toned {
    PROVISIONAL("neutral"),
    FURTHER_PROVISIONAL("neutral"),
    FINAL("success"),
    /** The source delivered, but not what this figure needs: no snapshot of 31 December, a harvest cut short. */
    MISSING("warning"),
    /** The source delivered nothing that could be read. */
    NOT_DELIVERED("danger"),
    /** Nobody measures this yet: its source is still to come. */
    NOT_YET("neutral");

    private final String tone;

    FigureState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }

    public boolean hasValue() {
        return this != MISSING && this != NOT_DELIVERED && this != NOT_YET;
    }
}
