package nl.wieg.shared;

/** The domain will not do what was asked; the message says why, in one sentence for who asked, and names no data of people. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message);
    }

    protected Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
