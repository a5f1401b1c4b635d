package nl.wieg.web.cli;

/** What was asked cannot be done; the message is the one sentence to print. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
