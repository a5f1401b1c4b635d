package nl.wieg.demo.oracle;

/** One record that goes to quarantine. */
final class UnusableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRecord(String reason) {
        super(reason);
    }
}
