package nl.wieg.shared;

/** The domain will not do what was asked; the message says why, in one sentence for who asked, and names no data of people. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String about;

    protected Refusal(String message) {
        this("", message);
    }

    protected Refusal(String about, String message) {
        super(message);
        this.about = about;
    }

    protected Refusal(String message, Throwable cause) {
        super(message, cause);
        this.about = "";
    }

    /** What of it will not do, by its name in the command: {@code until}, {@code words}; empty when it is no one thing. */
    public String about() {
        return about;
    }
}
