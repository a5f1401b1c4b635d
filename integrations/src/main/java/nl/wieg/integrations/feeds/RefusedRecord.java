package nl.wieg.integrations.feeds;

/** A record that must go to quarantine; the message is one sentence for the steward. */
public final class RefusedRecord extends Exception {

    private static final long serialVersionUID = 1L;

    public RefusedRecord(String reason) {
        // thrown by the hundred thousand when a whole file is wrong: no stack trace
        super(reason, null, false, false);
    }

    /** The sentence to show. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
