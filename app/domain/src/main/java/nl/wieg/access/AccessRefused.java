package nl.wieg.access;

import nl.wieg.shared.Refusal;

/** The actor may not do this; the message says so in the user's words and names no data. */
public sealed class AccessRefused extends Refusal permits AccessNotLogged {

    private static final long serialVersionUID = 1L;

    public AccessRefused(String message) {
        super(message);
    }

    AccessRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
