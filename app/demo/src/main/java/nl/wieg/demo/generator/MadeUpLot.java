package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A lot of the made-up region: one for each kind and quarter of a year.
 *
 * @param product as the product knows it
 */
public record MadeUpLot(String number, String product, LocalDate expiresOn) {

    private static final int YEARS_OF_USE = 2;
    private static final Map<String, String> PRODUCTS = Map.ofEntries(
            Map.entry("DKTP-Hib-HepB", "vaxelis"),
            Map.entry("Rota", "rotarix"),
            Map.entry("Pneu", "synflorix"),
            Map.entry("BMR", "priorix"),
            Map.entry("MenACWY", "nimenrix"),
            Map.entry("DKTP", "boostrix-polio"),
            Map.entry("DKT", "boostrix"),
            Map.entry("DTP", "revaxis"),
            Map.entry("HPV", "cervarix"),
            Map.entry("RSV", "beyfortus"));

    /** The number on the box that a dose of this kind came from that day; older kinds have one too, of a product that is no longer known. */
    static String numberOf(String kind, LocalDate day) {
        return "%s%02d%dW"
                .formatted(
                        kind.substring(0, Math.min(kind.length(), 3)).toUpperCase(Locale.ROOT)
                                + Math.floorMod(kind.hashCode(), 90),
                        day.getYear() % 100,
                        day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The lot of that dose; empty for a kind without a product. */
    static Optional<MadeUpLot> of(String kind, LocalDate day) {
        return Optional.ofNullable(PRODUCTS.get(kind))
                .map(product -> new MadeUpLot(
                        numberOf(kind, day), product, LocalDate.of(day.getYear() + YEARS_OF_USE, 12, 31)));
    }
}
