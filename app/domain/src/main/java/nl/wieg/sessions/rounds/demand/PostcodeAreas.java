package nl.wieg.sessions.rounds.demand;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The postcode areas of the region, read once from the database; they change by migration only. */
@Component
public class PostcodeAreas {

    private final Supplier<Map<String, PostcodeArea>> areas;
    private final Municipalities municipalities;

    PostcodeAreas(JdbcClient jdbc, Municipalities municipalities) {
        this.areas = SingletonSupplier.of(() -> read(jdbc));
        this.municipalities = municipalities;
    }

    /** All of them, by their four digits. */
    public List<PostcodeArea> all() {
        return areas.get().values().stream()
                .sorted(Comparator.comparing(PostcodeArea::area))
                .toList();
    }

    /** By its four digits; empty when its place is not known. */
    public Optional<PostcodeArea> find(String area) {
        return Optional.ofNullable(areas.get().get(area));
    }

    /**
     * The middle of a municipality, for children whose own area is not known: the mean of its areas, or of all when it has none. Its code stands in
     * the place of the four digits.
     */
    PostcodeArea middleOf(MunicipalityCode municipality) {
        var all = List.copyOf(areas.get().values());
        var own = all.stream()
                .filter(area -> area.municipality().equals(municipality))
                .toList();
        var among = own.isEmpty() ? all : own;
        return new PostcodeArea(
                municipality.value(),
                name(municipality),
                municipality,
                among.stream().mapToDouble(PostcodeArea::x).average().orElse(0),
                among.stream().mapToDouble(PostcodeArea::y).average().orElse(0));
    }

    private String name(MunicipalityCode code) {
        return municipalities.all().stream()
                .filter(municipality -> municipality.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElse(code.value());
    }

    private static Map<String, PostcodeArea> read(JdbcClient jdbc) {
        return jdbc
                .sql("SELECT area, name, municipality, x, y FROM region_postcode_area")
                .query((row, i) -> new PostcodeArea(
                        row.getString("area"),
                        row.getString("name"),
                        new MunicipalityCode(row.getString("municipality")),
                        row.getDouble("x"),
                        row.getDouble("y")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(PostcodeArea::area, Function.identity()));
    }
}
