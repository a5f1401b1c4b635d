package nl.wieg.web.desk.requests;

import java.util.List;

/**
 * The form of a new request.
 *
 * @param person whose record
 * @param viewers who may read it, the person first; by number, nobody is named
 */
record RequestFormView(String person, List<Viewer> viewers) {

    /**
     * Somebody who may read it.
     *
     * @param number 0 for the person, from 1 for who has authority
     */
    record Viewer(String id, int number) {}
}
