package nl.wieg.demo.generator;

import java.util.List;

/** A municipality of the region, with the inhabitants by whose number events fall on it. */
public record Municipality(String code, String name, int inhabitants) {

    /** The municipalities of the made-up region, from {@code demo/municipalities.csv}. */
    public static List<Municipality> ofTheRegion() {
        return Table.read("municipalities.csv").rows().stream()
                .map(row -> new Municipality(row.text("code"), row.text("naam"), row.number("inwoners_2023")))
                .toList();
    }
}
