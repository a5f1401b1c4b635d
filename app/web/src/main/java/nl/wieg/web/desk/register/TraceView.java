package nl.wieg.web.desk.register;

import java.util.List;
import nl.wieg.web.page.Paging;

/** Who got a lot, by day and place; names nobody. */
public record TraceView(LotView lot, String total, List<Group> groups, Paging paging) {

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * Those who got it on a day at a place.
     *
     * @param persons their ids, each the way to a record
     */
    public record Group(String day, String place, String municipality, String performers, List<String> persons) {

        public String count() {
            return Integer.toString(persons.size());
        }
    }
}
