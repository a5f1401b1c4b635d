package nl.wieg.web.desk.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wieg.sessions.rounds.demand.PostcodeArea;

/**
 * The land of a map, as tiles of {@value #TILE} km: each is of the municipality whose postcode area lies nearest to its middle. Where no area is
 * near there is no land of ours. In km east and south of the corner of the map: the north is up.
 */
final class MunicipalityTiles {

    static final int TILE = 2;

    /** Postcode areas of the province lie within this of each other. */
    private static final double NEAR = 5;

    private static final int MARGIN = 3;

    private final List<PostcodeArea> areas;
    private final double west;
    private final double north;
    private final int columns;
    private final int rows;
    private final Map<Integer, String> tiles = new TreeMap<>();

    private MunicipalityTiles(List<PostcodeArea> areas) {
        this.areas = areas;
        this.west = floor(areas.stream().mapToDouble(PostcodeArea::x).min().orElse(0)) - MARGIN * TILE;
        this.north = -floor(-areas.stream().mapToDouble(PostcodeArea::y).max().orElse(0)) + MARGIN * TILE;
        this.columns = tiles(areas.stream().mapToDouble(PostcodeArea::x).max().orElse(0) - west);
        this.rows =
                tiles(north - areas.stream().mapToDouble(PostcodeArea::y).min().orElse(0));
        IntStream.range(0, columns * rows)
                .forEach(tile -> owner(tile).ifPresent(municipality -> tiles.put(tile, municipality)));
    }

    static MunicipalityTiles of(List<PostcodeArea> areas) {
        return new MunicipalityTiles(areas);
    }

    /** In km, as {@link #height}. */
    int width() {
        return columns * TILE;
    }

    int height() {
        return rows * TILE;
    }

    /** From the west of the map, of a place in RD km. */
    double east(double x) {
        return x - west;
    }

    /** From the north of the map, of a place in RD km. */
    double south(double y) {
        return north - y;
    }

    /** All land, as a path. */
    String land() {
        return tiles.keySet().stream()
                .map(tile -> "M" + left(tile) + " " + top(tile) + "h" + TILE + "v" + TILE + "h-" + TILE + "z")
                .collect(Collectors.joining());
    }

    /** Where one municipality ends and another begins, and the coast of the land, as a path. */
    String borders() {
        var borders = new ArrayList<String>();
        IntStream.range(0, columns * rows).forEach(tile -> {
            if (tile % columns < columns - 1 && differ(tile, tile + 1)) {
                borders.add("M" + (left(tile) + TILE) + " " + top(tile) + "v" + TILE);
            }
            if (differ(tile, tile + columns)) {
                borders.add("M" + left(tile) + " " + (top(tile) + TILE) + "h" + TILE);
            }
        });
        return String.join("", borders);
    }

    /** By municipality, the middle of its tiles. */
    Map<String, Middle> middles() {
        return tiles.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList()), this::middle)));
    }

    private Middle middle(List<Integer> own) {
        return new Middle(
                own.stream()
                        .mapToDouble(tile -> left(tile) + TILE / 2.0)
                        .average()
                        .orElse(0),
                own.stream()
                        .mapToDouble(tile -> top(tile) + TILE / 2.0)
                        .average()
                        .orElse(0));
    }

    private Optional<String> owner(int tile) {
        var x = west + left(tile) + TILE / 2.0;
        var y = north - top(tile) - TILE / 2.0;
        return areas.stream()
                .filter(area -> Math.hypot(area.x() - x, area.y() - y) <= NEAR)
                .min(Comparator.comparingDouble(area -> Math.hypot(area.x() - x, area.y() - y)))
                .map(area -> area.municipality().value());
    }

    private boolean differ(int tile, int other) {
        return !tiles.getOrDefault(tile, "").equals(tiles.getOrDefault(other, ""));
    }

    private int left(int tile) {
        return tile % columns * TILE;
    }

    private int top(int tile) {
        return tile / columns * TILE;
    }

    private static int tiles(double km) {
        return (int) Math.ceil(km / TILE) + MARGIN;
    }

    private static double floor(double km) {
        return Math.floor(km / TILE) * TILE;
    }

    /** A place on the map, in km from its west and its north. */
    record Middle(double east, double south) {}
}
