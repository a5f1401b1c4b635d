package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * A plan as a map, in km, and as a table of its locations.
 *
 * @param box what can be seen of the drawing
 * @param land the tiles, as a path
 * @param borders of municipalities, as a path
 * @param points locations with sessions, the largest first, so that small ones lie on top
 * @param empty locations without
 * @param lines from the selected session to who is expected there
 * @param without the names of locations without a session; empty when there is none
 */
public record MapView(
        String box,
        String land,
        String borders,
        List<Label> labels,
        List<Point> points,
        List<Point> empty,
        List<Line> lines,
        List<Row> rows,
        String without) {

    public MapView {
        labels = List.copyOf(labels);
        points = List.copyOf(points);
        empty = List.copyOf(empty);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** The name of a municipality. */
    public record Label(String x, String y, String name) {}

    /** A location, as large as its children are many; where it is selected. */
    public record Point(String x, String y, String radius, String name, String address, boolean selected) {}

    /** From a location to an area. */
    public record Line(String fromX, String fromY, String toX, String toY) {}

    /** A location, in words. */
    public record Row(
            String address, String name, String municipality, String sessions, String children, boolean selected) {}
}
