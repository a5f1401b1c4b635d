package nl.wieg.demo.generator;

import java.util.List;

/**
 * A postcode area of the made-up region.
 *
 * @param area the four digits
 * @param x in km (RD divided by 1,000), as {@code y}
 */
public record Place(String area, String name, String municipality, double x, double y, double weight) {

    static List<Place> ofTheRegion() {
        return Table.read("places.csv").rows().stream()
                .map(row -> new Place(
                        row.text("pc4"),
                        row.text("plaats"),
                        row.text("gemeentecode"),
                        row.weight("x"),
                        row.weight("y"),
                        row.weight("gewicht")))
                .toList();
    }
}
