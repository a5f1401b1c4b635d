package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * The sessions of a plan as a table.
 *
 * @param order the word of the column that it is ordered by
 * @param orders the others, each with its address
 */
public record TableView(String order, List<Order> orders, List<Row> rows) {

    public TableView {
        orders = List.copyOf(orders);
        rows = List.copyOf(rows);
    }

    /** An order that can be chosen. */
    public record Order(String word, String address, boolean current) {}

    /**
     * A session.
     *
     * @param key for the forms
     * @param name when and where, for who only hears a button
     */
    public record Row(
            String key,
            String address,
            String name,
            String when,
            String location,
            String team,
            String capacity,
            String expected,
            boolean kept,
            boolean selected) {}
}
