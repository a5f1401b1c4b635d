package nl.wieg.web.board;

/** Whether somebody was let in. */
public enum AccessOutcome implements Toned {
    ALLOWED("success"),
    REFUSED("danger");

    private final String tone;

    AccessOutcome(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
