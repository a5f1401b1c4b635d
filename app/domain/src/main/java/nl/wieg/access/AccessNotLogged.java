package nl.wieg.access;

/** What somebody does could not be written in the access log, so it was not done; neither is the attempt in the log. */
public final class AccessNotLogged extends AccessRefused {

    private static final long serialVersionUID = 1L;

    AccessNotLogged(Throwable cause) {
        super("Vastleggen wat u doet lukt nu niet. Daarom is er niets gedaan.", cause);
    }
}
