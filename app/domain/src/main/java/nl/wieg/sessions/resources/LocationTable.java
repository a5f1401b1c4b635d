package nl.wieg.sessions.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.sessions.resources.LocationFacts.Comfort;
import nl.wieg.sessions.resources.LocationFacts.Rooms;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The locations, each with when it is open. */
@Component
class LocationTable implements ResourceTable<LocationId, Location> {

    private static final String CLOSURES = "SELECT * FROM sessions_location_closure";

    private final JdbcTemplate jdbc;
    private final WeeklyHoursRows openings;

    LocationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.openings = new WeeklyHoursRows(jdbc, "sessions_location_opening", "location_id");
    }

    @Override
    public List<Location> all() {
        var open = openings.all();
        var closed = Rows.grouped(jdbc, CLOSURES + " ORDER BY first_day", "location_id", LocationTable::closure);
        return jdbc.query("SELECT * FROM sessions_location ORDER BY name, id", (row, i) -> location(row, open, closed));
    }

    @Override
    public Optional<Location> find(LocationId id) {
        return read(id, "");
    }

    @Override
    public void holdAll() {
        jdbc.queryForList("SELECT id FROM sessions_location FOR UPDATE");
    }

    @Override
    public Optional<Location> hold(LocationId id) {
        return read(id, " FOR UPDATE");
    }

    @Override
    public void add(Location location) {
        var facts = location.facts();
        jdbc.update(
                "INSERT INTO sessions_location (code, name, kind, address, municipality, x, y, rooms, lanes, wheelchair, quiet_room,"
                        + " fridge, in_use, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(location, facts));
        replaceHours(location);
    }

    @Override
    public void replace(Location location) {
        jdbc.update(
                "UPDATE sessions_location SET code = ?, name = ?, kind = ?, address = ?, municipality = ?, x = ?, y = ?, rooms = ?,"
                        + " lanes = ?, wheelchair = ?, quiet_room = ?, fridge = ?, in_use = ? WHERE id = ?",
                values(location, location.facts()));
        replaceHours(location);
    }

    private static Object[] values(Location location, LocationFacts facts) {
        return new Object[] {
            facts.code(),
            facts.name(),
            facts.kind().code(),
            facts.address(),
            facts.municipality().value(),
            facts.at().x(),
            facts.at().y(),
            facts.rooms().rooms(),
            facts.rooms().lanes(),
            facts.comfort().wheelchair(),
            facts.comfort().quietRoom(),
            facts.comfort().fridge(),
            location.inUse(),
            location.id().toString()
        };
    }

    private void replaceHours(Location location) {
        openings.replace(location.id().value(), location.openings());
        var id = location.id().toString();
        jdbc.update("DELETE FROM sessions_location_closure WHERE location_id = ?", id);
        jdbc.batchUpdate(
                "INSERT INTO sessions_location_closure (location_id, first_day, last_day, reason) VALUES (?, ?, ?, ?)",
                location.closures().stream()
                        .map(closure -> new Object[] {
                            id, closure.days().first(), closure.days().last(), closure.reason()
                        })
                        .toList());
    }

    private Optional<Location> read(LocationId id, String hold) {
        return jdbc
                .query(
                        "SELECT * FROM sessions_location WHERE id = ?" + hold,
                        (row, i) -> location(
                                row, Map.of(id.value(), openings.of(id.value())), Map.of(id.value(), closures(id))),
                        id.toString())
                .stream()
                .findFirst();
    }

    private List<Closure> closures(LocationId id) {
        return jdbc.query(
                CLOSURES + " WHERE location_id = ? ORDER BY first_day", (row, i) -> closure(row), id.toString());
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(Rows.days(row), row.getString("reason"));
    }

    private static Location location(ResultSet row, Map<UUID, List<WeeklyHours>> open, Map<UUID, List<Closure>> closed)
            throws SQLException {
        var id = LocationId.of(row.getString("id"));
        return new Location(
                id,
                facts(row),
                row.getBoolean("in_use"),
                open.getOrDefault(id.value(), List.of()),
                closed.getOrDefault(id.value(), List.of()));
    }

    private static LocationFacts facts(ResultSet row) throws SQLException {
        return new LocationFacts(
                row.getString("code"),
                row.getString("name"),
                LocationKind.of(row.getString("kind")),
                row.getString("address"),
                new MunicipalityCode(row.getString("municipality")),
                Rows.point(row),
                new Rooms(row.getInt("rooms"), row.getInt("lanes")),
                new Comfort(row.getBoolean("wheelchair"), row.getBoolean("quiet_room"), row.getBoolean("fridge")));
    }
}
