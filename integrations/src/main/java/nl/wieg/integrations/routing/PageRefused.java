package nl.wieg.integrations.routing;

/** The source refuses what we ask; asking again will not help. */
public final class PageRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    PageRefused(int status) {
        super("Refused with status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
