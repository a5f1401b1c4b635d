package nl.wieg.web.desk.requests;

import java.util.List;

/**
 * The requests to see a record.
 *
 * @param mayApprove whether who looks may approve
 * @param mayFetch whether who looks may begin one, and fetch a file
 */
record RequestsView(List<Row> rows, boolean mayApprove, boolean mayFetch) {

    /** One request. */
    record Row(String id, RequestState state, String asked, String approved, String reason, boolean open) {}
}
