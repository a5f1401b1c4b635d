package nl.wieg.integrations.routing;

/** The pages do not make a whole. The message is a Dutch sentence. */
final class IncompleteHarvest extends Exception {

    private static final long serialVersionUID = 1L;

    IncompleteHarvest(String reason) {
        super(reason);
    }
}
