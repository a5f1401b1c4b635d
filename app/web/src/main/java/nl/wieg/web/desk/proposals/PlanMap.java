package nl.wieg.web.desk.proposals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.SessionPlan.Flow;
import nl.wieg.sessions.rounds.demand.PostcodeAreas;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the map: where sessions are, a circle the larger the more children are expected, and for the selected one where they come from. */
@Component
class PlanMap {

    /** Of a circle for one child, in km: that of 100 children has ten times this. */
    private static final double RADIUS = 0.12;

    private static final double SMALLEST = 0.5;

    private final PostcodeAreas areas;
    private final Places places;
    private final Words words;

    PlanMap(PostcodeAreas areas, Places places, Words words) {
        this.areas = areas;
        this.places = places;
        this.words = words;
    }

    MapView of(ShownPlan shown) {
        var tiles = MunicipalityTiles.of(areas.all());
        var held = shown.rows().stream()
                .collect(Collectors.groupingBy(row -> row.at().location()));
        var locations = shown.posed().locations().stream()
                .sorted(Comparator.comparing(location -> shown.names().location(location.id())))
                .toList();
        return new MapView(
                "0 0 " + tiles.width() + " " + tiles.height(),
                tiles.land(),
                tiles.borders(),
                labels(tiles),
                locations.stream()
                        .filter(location -> held.containsKey(location.id()))
                        .sorted(Comparator.comparingDouble(location -> -children(of(held, location))))
                        .map(location -> point(shown, tiles, location, of(held, location)))
                        .toList(),
                locations.stream()
                        .filter(location -> !held.containsKey(location.id()))
                        .map(location -> point(shown, tiles, location, List.of()))
                        .toList(),
                lines(shown, tiles),
                locations.stream()
                        .filter(location -> held.containsKey(location.id()))
                        .map(location -> row(shown, location, of(held, location)))
                        .toList(),
                locations.stream()
                        .filter(location -> !held.containsKey(location.id()))
                        .map(location -> shown.names().location(location.id()))
                        .collect(Collectors.joining(", ")));
    }

    private static List<PlanRow> of(Map<String, List<PlanRow>> held, Location location) {
        return held.getOrDefault(location.id(), List.of());
    }

    private List<MapView.Label> labels(MunicipalityTiles tiles) {
        return tiles.middles().entrySet().stream()
                .map(middle -> new MapView.Label(
                        text(middle.getValue().east()),
                        text(middle.getValue().south()),
                        places.name(new MunicipalityCode(middle.getKey()))))
                .toList();
    }

    private MapView.Point point(ShownPlan shown, MunicipalityTiles tiles, Location location, List<PlanRow> sessions) {
        return new MapView.Point(
                text(tiles.east(location.x())),
                text(tiles.south(location.y())),
                text(Math.max(SMALLEST, RADIUS * Math.sqrt(children(sessions)))),
                words.of(
                        "proposal.map.point",
                        shown.names().location(location.id()),
                        DutchNumbers.whole(sessions.size()),
                        PlanNumbers.children(children(sessions))),
                address(shown, sessions),
                isSelected(shown, sessions));
    }

    private MapView.Row row(ShownPlan shown, Location location, List<PlanRow> sessions) {
        return new MapView.Row(
                address(shown, sessions),
                shown.names().location(location.id()),
                places.name(new MunicipalityCode(location.municipality())),
                DutchNumbers.whole(sessions.size()),
                PlanNumbers.children(children(sessions)),
                isSelected(shown, sessions));
    }

    /** That of its first session. */
    private static String address(ShownPlan shown, List<PlanRow> sessions) {
        return sessions.stream()
                .min(Comparator.comparing(PlanRow::part))
                .map(first -> shown.selecting(first.at()) + "#sessie")
                .orElse("");
    }

    private static boolean isSelected(ShownPlan shown, List<PlanRow> sessions) {
        return sessions.stream().anyMatch(row -> shown.shown().isSelected(row.at()));
    }

    private static double children(List<PlanRow> sessions) {
        return sessions.stream().mapToDouble(PlanRow::expected).sum();
    }

    private static List<MapView.Line> lines(ShownPlan shown, MunicipalityTiles tiles) {
        var areas = shown.posed().areas().stream().collect(Collectors.groupingBy(Area::id));
        return shown.plan().flows().stream()
                .filter(flow -> shown.shown()
                        .isSelected(shown.rows().get(flow.session()).at()))
                .flatMap(flow -> areas.getOrDefault(flow.area(), List.of()).stream()
                        .map(area -> line(tiles, location(shown, flow), area)))
                .toList();
    }

    private static MapView.Line line(MunicipalityTiles tiles, Location location, Area area) {
        return new MapView.Line(
                text(tiles.east(location.x())),
                text(tiles.south(location.y())),
                text(tiles.east(area.x())),
                text(tiles.south(area.y())));
    }

    private static Location location(ShownPlan shown, Flow flow) {
        var id = shown.rows().get(flow.session()).at().location();
        return shown.posed().locations().stream()
                .filter(location -> location.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(double km) {
        return String.format(Locale.ROOT, "%.1f", km);
    }
}
