package nl.wieg.demo.generator;

import java.util.List;

/**
 * A postcode area of the made-up region.
 *
 * @param area the four digits
 */
public record Place(String area, String name, String municipality, double weight) {

    static List<Place> ofTheRegion() {
        return Table.read("places.csv").rows().stream()
                .map(row ->
                        new Place(row.text("pc4"), row.text("plaats"), row.text("gemeentecode"), row.weight("gewicht")))
                .toList();
    }
}
