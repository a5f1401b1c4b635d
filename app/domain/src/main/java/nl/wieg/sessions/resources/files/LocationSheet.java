package nl.wieg.sessions.resources.files;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wieg.sessions.resources.Closure;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.LocationFacts;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.LocationFacts.Rooms;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.LocationKind;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Locations, with when they are open and closed. */
final class LocationSheet implements Sheet<Location> {

    private static final List<String> COLUMNS = List.of(
            "code",
            "naam",
            "soort",
            "adres",
            "gemeente",
            "x",
            "y",
            "ruimtes",
            "priklijnen",
            "rolstoel",
            "rustige ruimte",
            "koelkast",
            "in gebruik",
            "open",
            "gesloten");
    private static final WrittenNames<LocationKind> KINDS = WrittenNames.of(Map.of(
            LocationKind.CLINIC, "consultatiebureau",
            LocationKind.VILLAGE_HALL, "dorpshuis",
            LocationKind.SCHOOL, "school",
            LocationKind.OTHER, "anders"));
    private static final Pattern CLOSURE =
            Pattern.compile("(" + WrittenDay.SHAPE + ")" + WrittenDays.UNTIL + "\\s+(\\S.*)");

    private final Locations locations;
    private final Municipalities municipalities;

    LocationSheet(Locations locations, Municipalities municipalities) {
        this.locations = locations;
        this.municipalities = municipalities;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> columnsOfRefusals() {
        return Map.ofEntries(
                Map.entry("name", "naam"),
                Map.entry("address", "adres"),
                Map.entry("municipality", "gemeente"),
                Map.entry("rooms", "ruimtes"),
                Map.entry("lanes", "priklijnen"),
                Map.entry("begins", "open"),
                Map.entry("ends", "open"),
                Map.entry("from", "gesloten"),
                Map.entry("until", "gesloten"),
                Map.entry("reason", "gesloten"));
    }

    @Override
    public Map<String, Location> known() {
        return locations.all().stream()
                .collect(Collectors.toMap(
                        location -> location.facts().code(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public List<String> cells(Location location) {
        var facts = location.facts();
        return List.of(
                facts.code(),
                facts.name(),
                KINDS.write(facts.kind()),
                facts.address(),
                name(facts.municipality()),
                Written.number(facts.at().x()),
                Written.number(facts.at().y()),
                Integer.toString(facts.rooms().rooms()),
                Integer.toString(facts.rooms().lanes()),
                Written.yes(facts.comfort().wheelchair()),
                Written.yes(facts.comfort().quietRoom()),
                Written.yes(facts.comfort().fridge()),
                Written.yes(location.inUse()),
                WrittenHours.write(location.openings()),
                closures(location));
    }

    @Override
    public Location read(Cells cells, @Nullable Location before) {
        return new Location(
                        before == null ? LocationId.next() : before.id(),
                        facts(cells),
                        cells.isYes("in gebruik"),
                        cells.lines("open", WrittenHours::read, WrittenHours.EXAMPLE),
                        cells.lines("gesloten", LocationSheet::closure, "24-12-2026 t/m 31-12-2026 kerstvakantie"))
                .checked();
    }

    @Override
    public void hold() {
        locations.hold();
    }

    @Override
    public void keep(Collection<Location> changed) {
        locations.keep(changed);
    }

    private LocationFacts facts(Cells cells) {
        return new LocationFacts(
                cells.text("code"),
                cells.text("naam"),
                cells.choice("soort", KINDS),
                cells.text("adres"),
                municipality(cells),
                Written.point(cells),
                new Rooms(cells.whole("ruimtes"), cells.whole("priklijnen")),
                new Comfort(cells.isYes("rolstoel"), cells.isYes("rustige ruimte"), cells.isYes("koelkast")));
    }

    private String name(MunicipalityCode code) {
        return municipalities.all().stream()
                .filter(municipality -> municipality.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElse(code.value());
    }

    private MunicipalityCode municipality(Cells cells) {
        var text = cells.text("gemeente");
        return municipalities.all().stream()
                .filter(municipality -> municipality.name().equalsIgnoreCase(text))
                .map(Municipality::code)
                .findFirst()
                .orElseThrow(() -> Cells.wrong("gemeente", text, "is geen gemeente van de regio"));
    }

    private static String closures(Location location) {
        return location.closures().stream()
                .map(closure -> WrittenDays.write(closure.days()) + " " + closure.reason())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Closure> closure(String line) {
        var found = CLOSURE.matcher(line);
        return found.matches()
                ? WrittenDays.read(found.group(1), found.group(2)).map(days -> new Closure(days, found.group(3)))
                : Optional.empty();
    }
}
