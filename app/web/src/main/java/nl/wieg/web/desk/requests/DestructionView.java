package nl.wieg.web.desk.requests;

/**
 * A request to destroy a record.
 *
 * @param keptUntil first day on which it need not be kept any more; empty while no medical content is known
 * @param decided by whom and when; empty while it waits
 * @param why why the content is kept; empty when it is not
 * @param mayDecide whether it waits for who looks
 */
record DestructionView(
        String id,
        String person,
        DestructionState state,
        String asked,
        String reason,
        String keptUntil,
        String decided,
        String why,
        boolean mayDecide) {}
