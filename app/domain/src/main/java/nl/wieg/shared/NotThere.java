package nl.wieg.shared;

/** There is no such thing: nothing has this number, code or year. */
public final class NotThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotThere(String message) {
        super(message);
    }
}
