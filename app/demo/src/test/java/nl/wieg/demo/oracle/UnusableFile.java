package nl.wieg.demo.oracle;

/** A file that is rejected whole. */
final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFile(String reason) {
        super(reason);
    }
}
