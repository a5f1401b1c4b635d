package nl.wieg.web.board;

import nl.wieg.web.page.Toned;

/** What became of one delivery. */
public enum DeliveryState implements Toned {
    READING("neutral"),
    READ("success"),
    INCOMPLETE("warning"),
    REJECTED("danger");

    private final String tone;

    DeliveryState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
