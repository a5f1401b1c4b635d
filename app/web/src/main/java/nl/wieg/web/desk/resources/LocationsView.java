package nl.wieg.web.desk.resources;

import java.util.List;

/** All locations; who looks may add one, or not. */
public record LocationsView(List<Row> rows, boolean mayChange) {

    /**
     * A location, in words.
     *
     * @param parts that it is open in a week; empty when it is out of use
     */
    public record Row(
            String address,
            String name,
            UseBadge use,
            String kind,
            String municipality,
            String lanes,
            String comfort,
            String parts) {}
}
