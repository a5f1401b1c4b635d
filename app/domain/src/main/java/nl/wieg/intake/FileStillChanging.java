package nl.wieg.intake;

/** A file changed while it was being landed; nothing was kept, and it is taken later. */
public final class FileStillChanging extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileStillChanging(String source) {
        super("A file of " + source + " changed while it was read");
    }
}
