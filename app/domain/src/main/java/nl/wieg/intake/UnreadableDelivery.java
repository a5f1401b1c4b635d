package nl.wieg.intake;

/** A delivery that cannot be read as a whole: broken, of another format, or cut off. The message is a sentence in the user's words. */
public class UnreadableDelivery extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableDelivery(String reason) {
        super(reason);
    }

    public UnreadableDelivery(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The sentence to show. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
